import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { RecordRef } from "./records"

const TABLES = ["crm_activity", "crm_attachment"] as const

/**
 * Hands the activities and files of a lead on to another lead or to an opportunity. The caller holds the lead's row
 * lock, so that nothing is added to it meanwhile. Two statements, however many there are.
 * @returns the ids of what moved, which restoreActivities takes back
 */
export async function moveActivities(
  manager: EntityManager,
  from: { lead_id: string },
  to: RecordRef,
): Promise<string[]> {
  const { lead_id, opportunity_id } = { lead_id: null, opportunity_id: null, ...to }
  const moved: string[] = []
  for (const table of TABLES) {
    const rows: { id: string }[] = await manager.execute(
      `update ${table} set lead_id = ?, opportunity_id = ? where lead_id = ? and deleted_at is null returning id`,
      [lead_id, opportunity_id, from.lead_id],
    )
    moved.push(...rows.map(({ id }) => id))
  }
  return moved
}

/** Gives what moveActivities moved back to its lead; for compensation. */
export async function restoreActivities(
  manager: EntityManager,
  ids: string[],
  { lead_id }: { lead_id: string },
): Promise<void> {
  if (!ids.length) {
    return
  }
  const places = ids.map(() => "?").join(",")
  for (const table of TABLES) {
    await manager.execute(`update ${table} set lead_id = ?, opportunity_id = null where id in (${places})`, [
      lead_id,
      ...ids,
    ])
  }
}
