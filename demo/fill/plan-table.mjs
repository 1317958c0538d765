/** The plan that the seed wrote into the database (`demo/seed/crm/write-plan.ts`), and how far it has come. */

const EXISTS = "SELECT to_regclass('demo.planned_record') IS NOT NULL AS exists"

const RECORDS =
  "SELECT place, kind, plan, is_first, is_done, record_id FROM demo.planned_record ORDER BY place"

/** How many are planned, and those that are not done yet, in order. None in a database from before there were plans. */
export async function readPlan(db) {
  const [{ exists }] = (await db.query(EXISTS)).rows
  if (!exists) return { all: 0, left: [] }
  const { rows } = await db.query(RECORDS)
  return { all: rows.length, left: rows.filter(({ is_done }) => !is_done) }
}

/** @param {string} id of the lead, or of the deal's opportunity */
export const setRecord = (db, { place }, id) =>
  db.query("UPDATE demo.planned_record SET record_id = $2 WHERE place = $1", [place, id])

export const setDone = (db, { place }) =>
  db.query("UPDATE demo.planned_record SET is_done = true WHERE place = $1", [place])
