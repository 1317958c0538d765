import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** A lead or an opportunity (exactly one of them) that goes from one owner to another. */
export type OwnerChangeEntry = ({ lead_id: string } | { opportunity_id: string }) & {
  from_owner_id: string | null
  to_owner_id: string | null
  /** Host user who does it, or null for the system itself. */
  actor_id: string | null
  /** `reassigned` unless told otherwise. */
  reason?: "reassigned" | "rep_removed"
}

/**
 * Writes down who handed which records to whom, in one statement; entries whose owner stays are left out.
 * Returns the ids of what was written, which `forgetOwnerChanges` takes back. Dated by the clock, as a transaction may
 * have waited for a lock.
 */
export async function recordOwnerChanges(
  manager: EntityManager,
  entries: OwnerChangeEntry[],
): Promise<string[]> {
  const rows = entries
    .filter((entry) => entry.from_owner_id !== entry.to_owner_id)
    .map((entry) => ({ ...entry, id: generateEntityId(undefined, "crmown") }))
  if (rows.length) {
    await manager.execute(
      `insert into crm_owner_change (id, lead_id, opportunity_id, from_owner_id, to_owner_id, actor_id, reason, at)
         select n.*, clock_timestamp() from unnest(array[?]::text[], array[?]::text[], array[?]::text[],
           array[?]::text[], array[?]::text[], array[?]::text[], array[?]::text[]) as n`,
      [
        rows.map((row) => row.id),
        rows.map((row) => ("lead_id" in row ? row.lead_id : null)),
        rows.map((row) => ("opportunity_id" in row ? row.opportunity_id : null)),
        rows.map((row) => row.from_owner_id),
        rows.map((row) => row.to_owner_id),
        rows.map((row) => row.actor_id),
        rows.map((row) => row.reason ?? "reassigned"),
      ],
    )
  }
  return rows.map((row) => row.id)
}

/** Takes entries back as if they had never been; for compensation only. */
export async function forgetOwnerChanges(manager: EntityManager, ids: string[]): Promise<void> {
  if (ids.length) {
    await manager.execute("delete from crm_owner_change where id in (?)", [ids])
  }
}
