/** Makes one planned deal by the requests of the person who owns it, from wherever it stands. */
import { Refused } from "../api.mjs"
import { backdate } from "./backdate.mjs"
import { inDays, nextStep } from "./deal-steps.mjs"
import { inspectDeal } from "./inspect.mjs"
import { setDone, setRecord } from "./plan-table.mjs"

/** A killed server may leave a lease on an offer for 15 seconds; a step is tried so often, once a second. */
const TRIES = 25

export async function makeDeal(context, record) {
  const { db, as, signal } = context
  const owner = await as(record.plan.owner)
  const id = (await inspectDeal(db, record))?.id ?? (await open(owner, record.plan))
  if (!record.record_id) await setRecord(db, record, id)
  await goThrough(context, { ...record, record_id: id }, owner)
  if (!signal.aborted) await finish(db, { ...record, record_id: id })
}

async function open(owner, { opportunity, closes_in }) {
  const body = { ...opportunity, expected_close_date: inDays(closes_in) }
  return (await owner.post("/admin/crm/opportunities", body)).opportunity.id
}

/** Looks, does the next step, looks again: until there is none left, or the run is being stopped. */
async function goThrough({ db, as, sleep, signal }, record, owner) {
  let last
  let tries = 0
  while (!signal.aborted) {
    const now = await inspectDeal(db, record)
    const step = now.is_deleted ? undefined : nextStep(record.plan, now)
    if (!step) return
    tries = step === last ? tries + 1 : 0
    last = step
    if (tries > 0) await sleep(1000)
    if (tries === TRIES) throw new Error(`opportunity ${now.id} comes no further than "${now.stage}"`)
    await step.act({ owner, as }, now, record.plan).catch(ignoreConflict)
  }
}

/** Somebody else's moment, or what a killed server has left: the next `inspectDeal` sees it. */
function ignoreConflict(error) {
  if (!(error instanceof Refused && error.status === 409)) throw error
}

/** In the past and done, both or neither. */
async function finish(db, record) {
  const client = await db.connect()
  try {
    await client.query("BEGIN")
    await backdate(client, record.record_id, record.plan)
    await setDone(client, record)
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
