/**
 * Makes the planned leads and deals through the running server, as the people who own them: some before the demo is ready,
 * the others while somebody looks at it already. What a stopped or killed run did not make, the next one does.
 */
import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { logIn } from "../api.mjs"
import { Problem } from "../settings.mjs"
import { hasOrder } from "./deal-steps.mjs"
import { makeDeal } from "./deal.mjs"
import { makeLead } from "./lead.mjs"
import { readPlan } from "./plan-table.mjs"

/** While somebody looks, the server is left alone after each request for so many times as long as that took. */
const REST = 2

/** What fails for so many records one after the other, as after a changed password, fails for all. */
const MAX_FAILURES = 3

/** How long a stop waits for the step that is being done, in milliseconds. */
const STOP_TIMEOUT_MS = 3000

/** @param {{ url: string, databaseUrl: string }} options of the running server */
export async function openFill({ url, databaseUrl }) {
  const db = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  db.on("error", () => {}) // A lost database ends the whole run, by other means.
  const stopping = new AbortController()
  const { signal } = stopping
  const sleep = (ms) => wait(ms, undefined, { signal })
  let rest = 0
  const pause = (ms) => sleep(rest * ms).catch(() => {})
  const context = { db, sleep, signal, as: people(url, pause) }
  const { all, left } = await readPlan(db)
  const progress = { done: all - left.length, all }
  const first = left.filter(({ is_first }) => is_first)
  let running = Promise.resolve()

  return {
    /** How many have to be made before the demo is ready, and afterwards. */
    left: { first: first.length, others: left.length - first.length },

    /** Deals with orders in a row of their own, so that their documents are numbered in their order. */
    makeFirst(print) {
      const isOrder = ({ kind, plan }) => kind === "deal" && hasOrder(plan)
      const lanes = [first.filter(isOrder), first.filter((record) => !isOrder(record))]
      const options = { print, progress, every: 10 }
      running = Promise.all(lanes.map((records) => makeAll(context, records, options)))
      return running
    },

    makeOthers(print) {
      const others = left.filter(({ is_first }) => !is_first)
      rest = REST
      running = makeAll(context, others, { print, progress, every: 20 })
      return running
    },

    /** Ends with the step that is being done. */
    async stop() {
      stopping.abort()
      await Promise.race([running.catch(() => {}), wait(STOP_TIMEOUT_MS, undefined, { ref: false })])
      await db.end()
    },
  }
}

/** Logs in once for each person; each of their requests is followed by a pause. */
function people(url, pause) {
  const known = new Map()
  const paused = ({ get, post }) => ({
    get,
    async post(path, body) {
      const since = performance.now()
      const answer = await post(path, body)
      await pause(performance.now() - since)
      return answer
    },
  })
  return (email) => {
    if (!known.has(email)) known.set(email, logIn(url, email).then(paused))
    return known.get(email)
  }
}

/** One after the other. @throws when it is stopped, or when too many fail */
async function makeAll(context, records, { print, progress, every }) {
  let failures = 0
  for (const record of records) {
    const problem = await make(context, record)
    context.signal.throwIfAborted()
    failures = problem ? failures + 1 : 0
    if (failures === MAX_FAILURES) throw new Problem(`The sample leads and deals cannot be made: ${problem}`)
    if (problem) print(`a ${record.kind} is left for the next start: ${problem}`)
    else if (++progress.done % every === 0) print(`leads and deals ${progress.done}/${progress.all}`)
  }
}

/** @returns {Promise<string | null>} why it could not be made */
function make(context, record) {
  const work = record.kind === "lead" ? makeLead : makeDeal
  return work(context, record).then(
    () => null,
    (error) => error.message,
  )
}
