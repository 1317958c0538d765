import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { type HandedOverRow, handOverRows, type Owner, takeRowsBack } from "../../../persistence/hand-over"
import { lockStages, readStages } from "../moves/move-store"
import { forgetOwnerChanges, type OwnerChangeEntry, recordOwnerChanges } from "./owner-changes"

/** What goes to whom: everything of one owner with the activities they have to do, or some opportunities. */
export type HandOver = {
  rows: { owner_id: string } | { opportunity_id: string[] }
  to: Owner
  actor_id: string | null
  reason: "reassigned" | "rep_removed"
}

/** What a hand-over did, so that it can be taken back. */
export type HandedOver = {
  to: Owner
  leads: HandedOverRow[]
  opportunities: HandedOverRow[]
  activities: { ids: string[]; owner_id: string | null }
  owner_change_ids: string[]
}

/** How much of the pipeline is a rep's: live leads and opportunities, and activities that are not done. */
export type OwnedRecords = { leads: number; opportunities: number; activities: number }

const LEADS = { name: "crm_lead" }
const OPPORTUNITIES = { name: "crm_opportunity", hasVersion: true }

/** Counts what a user owns. One query. */
export async function countOwned(manager: EntityManager, owner_id: string): Promise<OwnedRecords> {
  const count = (table: string, open = "") =>
    `(select count(*)::int from ${table} where owner_id = ? and deleted_at is null ${open})`
  const [row] = await manager.execute(
    `select ${count("crm_lead")} as leads, ${count("crm_opportunity")} as opportunities,
       ${count("crm_activity", "and done_at is null")} as activities`,
    [owner_id, owner_id, owner_id],
  )
  return row as OwnedRecords
}

/** Whoever changes several cards at once holds the stages, before anything else: two of them never wait for each other. */
async function lockBoard(manager: EntityManager): Promise<void> {
  const stages = await readStages(manager)
  await lockStages(
    manager,
    stages.map((stage) => stage.id),
  )
}

/** Gives records to another owner, or to the owner's new team, and writes down whose they were. */
export async function handOver(
  manager: EntityManager,
  { rows, to, actor_id, reason }: HandOver,
): Promise<HandedOver> {
  await lockBoard(manager)
  const from = "owner_id" in rows ? rows.owner_id : null
  const cards = "owner_id" in rows ? rows : { id: rows.opportunity_id }
  const leads = from === null ? [] : await handOverRows(manager, LEADS, { owner_id: from }, to)
  const opportunities = await handOverRows(manager, OPPORTUNITIES, cards, to)
  const activities = from === null ? [] : await handOverActivities(manager, from, to.owner_id)
  const entry = (row: HandedOverRow) => ({
    from_owner_id: row.owner_id,
    to_owner_id: to.owner_id,
    actor_id,
    reason,
  })
  const owner_change_ids = await recordOwnerChanges(manager, [
    ...leads.map((row): OwnerChangeEntry => ({ ...entry(row), lead_id: row.id })),
    ...opportunities.map((row): OwnerChangeEntry => ({ ...entry(row), opportunity_id: row.id })),
  ])
  return { to, leads, opportunities, activities: { ids: activities, owner_id: from }, owner_change_ids }
}

/** What a rep still has to do goes to their heir; what is done keeps the name of who did it. */
async function handOverActivities(
  manager: EntityManager,
  from: string,
  owner_id: string | null,
): Promise<string[]> {
  if (from === owner_id) {
    return []
  }
  const rows: { id: string }[] = await manager.execute(
    `update crm_activity set owner_id = ?, updated_at = now()
       where owner_id = ? and done_at is null and deleted_at is null returning id`,
    [owner_id, from],
  )
  return rows.map((row) => row.id)
}

/** Takes a hand-over back as if it had never been; for compensation. */
export async function takeBack(manager: EntityManager, done: HandedOver): Promise<void> {
  await lockBoard(manager)
  await takeRowsBack(manager, LEADS, done.leads, done.to)
  await takeRowsBack(manager, OPPORTUNITIES, done.opportunities, done.to)
  if (done.activities.ids.length) {
    await manager.execute(
      "update crm_activity set owner_id = ? where id in (?) and owner_id is not distinct from ?",
      [done.activities.owner_id, done.activities.ids, done.to.owner_id],
    )
  }
  await forgetOwnerChanges(manager, done.owner_change_ids)
}
