import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { moveActivities, restoreActivities } from "../activities/move-activities"
import { type LeadRow, lockLeads } from "./lock-leads"
import type { MergeValues } from "./merge-values"

/** Which leads become part of which, and what that one says afterwards where somebody chose. */
export type MergeInput = {
  id: string
  lead_ids: string[]
  values: MergeValues
  actor_id: string | null
}

/** What a merge did, so that it can be taken back. */
export type MergedLeads = {
  id: string
  /** What the target's fields held before. */
  before: Record<string, unknown>
  /** The leads that became part of it, each with the ids of its activities and files. */
  merged: { id: string; moved: string[] }[]
  activity_id: string
  owner_change_ids: string[]
}

/**
 * The target and the others, locked until the transaction ends, if they may be merged.
 * @throws MedusaError conflict when one is gone or was converted
 */
export async function lockForMerge(
  manager: EntityManager,
  { id, lead_ids }: Pick<MergeInput, "id" | "lead_ids">,
): Promise<{ target: LeadRow; others: LeadRow[] }> {
  const [target, ...others] = await lockLeads(manager, [id, ...lead_ids])
  const converted = [target, ...others].find((lead) => lead.status === "converted")
  if (converted) {
    throw crmError("merge_converted", { name: converted.name })
  }
  return { target, others }
}

/** Hands over what the others have, and lets them end in the target. Leads are merged in small numbers, one after another. */
export async function absorb(
  manager: EntityManager,
  lead_id: string,
  others: Pick<LeadRow, "id">[],
): Promise<MergedLeads["merged"]> {
  const merged: MergedLeads["merged"] = []
  for (const other of others) {
    merged.push({ id: other.id, moved: await moveActivities(manager, { lead_id: other.id }, { lead_id }) })
  }
  await manager.execute(
    "update crm_lead set deleted_at = now(), merged_into_id = ?, updated_at = now() where id in (?)",
    [lead_id, others.map((other) => other.id)],
  )
  return merged
}

/** Gives the others back what they had, and their lives. */
export async function release(manager: EntityManager, merged: MergedLeads["merged"]): Promise<void> {
  await manager.execute("update crm_lead set deleted_at = null, merged_into_id = null where id in (?)", [
    merged.map((lead) => lead.id),
  ])
  for (const { id, moved } of merged) {
    await restoreActivities(manager, moved, { lead_id: id })
  }
}
