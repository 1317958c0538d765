/** `npm run bench:board`: what the board and a move cost beside the same SQL by hand and the host's own update. */
import pg from "pg"
import { openHost } from "../lib/host.mjs"
import { ms, ok, sideBySide } from "../lib/measure.mjs"
import { measureConcurrentClients } from "./concurrent-clients.mjs"
import { fill, LEAD, MANAGER, REP } from "./fill.mjs"
import { rawBoard } from "./raw.mjs"

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20)
const DAYS = { "90 days": "90", "all time": "all" }

const host = await openHost("board", fill)
try {
  const client = new pg.Client(host.url)
  await client.connect()
  await measureBoard(client)
  await measureMove()
  await measureConcurrentClients({
    host,
    client,
    seconds: Number(process.env.BENCH_SECONDS ?? 30),
    clients: 16,
    email: MANAGER,
  })
  await client.end()
} finally {
  await host.stop()
}

async function whoIs(client, email) {
  const { rows } = await client.query(
    `select u.id as user, r.team_id as team from "user" u left join crm_sales_rep r on r.user_id = u.id where u.email = $1`,
    [email],
  )
  return rows[0]
}

async function measureBoard(client) {
  console.log(`\nBoard, medians of ${ROUNDS} rounds in ms; ratio = (board − empty request) ÷ raw SQL\n`)
  console.log("scope  period    search         empty    board      raw   ratio")
  for (const [scope, email] of Object.entries({ all: MANAGER, team: LEAD, own: REP })) {
    const headers = await host.logIn(email)
    const who = await whoIs(client, email)
    for (const period of Object.keys(DAYS)) {
      for (const q of ["", "dedeman 1234", "pompe"]) {
        const raw = rawBoard({ scope, period, q, who })
        const board = `${host.base}/admin/crm/board?closed_days=${DAYS[period]}${q ? `&q=${encodeURIComponent(q)}` : ""}`
        await sameAnswer(client, raw, board, headers)
        const times = await sideBySide(ROUNDS, {
          empty: () => ok(`${host.base}/admin/users/me`, { headers }),
          board: () => ok(board, { headers }),
          raw: () => raw(client),
        })
        const ratio = (times.board - times.empty) / times.raw
        console.log(
          `${scope.padEnd(6)} ${period.padEnd(9)} ${(q || "–").padEnd(12)} ${ms(times.empty)} ${ms(times.board)} ${ms(times.raw)} ${ratio.toFixed(2).padStart(7)}`,
        )
      }
    }
  }
}

/** What is measured must be the same thing: as many cards, and counts and sums that agree. */
async function sameAnswer(client, raw, board, headers) {
  const [, cards, sums] = await raw(client)
  const { stages } = JSON.parse(await ok(board, { headers }))
  const total = (rows, pick) => rows.reduce((sum, row) => sum + pick(row), 0)
  const ours = [
    total(stages, (stage) => stage.opportunities.length),
    total(stages, (stage) => stage.count),
    total(stages, (stage) => total(stage.amounts, ({ amount }) => amount)),
  ]
  const theirs = [
    cards.length - stages.filter((stage) => stage.next_cursor).length,
    total(sums, ({ count }) => count),
    total(sums, ({ sum }) => sum),
  ]
  if (ours.join() !== theirs.join()) throw new Error(`${board}: ${ours.join()} is not ${theirs.join()}`)
}

/** A card goes to and fro between two full columns, beside the host's own update of a customer. */
async function measureMove() {
  const headers = await host.logIn(MANAGER)
  const customer = JSON.parse(
    await ok(`${host.base}/admin/customers`, {
      method: "POST",
      headers,
      body: { email: `bench-${Date.now()}@bench.test` },
    }),
  ).customer
  const { stages } = JSON.parse(await ok(`${host.base}/admin/crm/board`, { headers }))
  const sizes = []
  for (const [name, pair] of Object.entries({
    "20,000 cards": [0, 1],
    "few cards": await smallColumns(headers),
  })) {
    const [left, right] = pair.map((each) => (typeof each === "number" ? stages[each] : each))
    let card = await anyCard(headers, left, name)
    const move = async (round) => {
      const target = round % 2 ? left : right
      const beside = (target.opportunities ?? []).find(({ id }) => id !== card.id)
      const body = { stage_id: target.id, version: card.version, ...(beside ? { after_id: beside.id } : {}) }
      const url = `${host.base}/admin/crm/opportunities/${card.id}/move`
      card = JSON.parse(await ok(url, { method: "POST", headers, body })).opportunity
    }
    const times = await sideBySide(ROUNDS * 5, {
      empty: () => ok(`${host.base}/admin/users/me`, { headers }),
      customer: (round) =>
        ok(`${host.base}/admin/customers/${customer.id}`, {
          method: "POST",
          headers,
          body: { first_name: `Ana ${round}` },
        }),
      move,
    })
    sizes.push({ name, ...times })
  }
  console.log(`\nMove, medians of ${ROUNDS * 5} rounds in ms; ratio = move ÷ POST /admin/customers/:id\n`)
  console.log("columns of      empty customer     move   ratio")
  for (const { name, empty, customer: update, move } of sizes) {
    console.log(
      `${name.padEnd(12)} ${ms(empty)} ${ms(update)} ${ms(move)} ${(move / update).toFixed(2).padStart(7)}`,
    )
  }
}

/** Two stages of their own with a handful of cards. */
async function smallColumns(headers) {
  const known = JSON.parse(await ok(`${host.base}/admin/crm/stages`, { headers })).stages
  return await Promise.all(
    ["Bench left", "Bench right"].map(async (name) => {
      const found = known.find((stage) => stage.name === name)
      if (found) return found
      const answer = await ok(`${host.base}/admin/crm/stages`, { method: "POST", headers, body: { name } })
      return JSON.parse(answer).stage
    }),
  )
}

async function anyCard(headers, stage, name) {
  const body = { title: `Measured among ${name}`, stage_id: stage.id, currency_code: "eur" }
  const answer = await ok(`${host.base}/admin/crm/opportunities`, { method: "POST", headers, body })
  return JSON.parse(answer).opportunity
}
