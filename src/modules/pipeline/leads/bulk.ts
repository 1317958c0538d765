import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { type HandedOverRow, handOverRows, type Owner, takeRowsBack } from "../../../persistence/hand-over"
import { forgetOwnerChanges, recordOwnerChanges } from "../owners/owner-changes"
import { MOST_TAGS } from "./limits"
import { type LeadRow, lockLeads } from "./lock-leads"
import { canChangeLeadStatus } from "./status"

const LEADS = { name: "crm_lead" }

/** What giving leads to an owner did, so that it can be taken back. */
export type AssignedLeads = { owner: Owner; rows: HandedOverRow[]; owner_change_ids: string[] }

/** Gives leads to an owner, all or none, and writes down whose they were. @throws MedusaError conflict when one is gone */
export async function assignLeads(
  manager: EntityManager,
  { ids, owner, actor_id }: { ids: string[]; owner: Owner; actor_id: string | null },
): Promise<AssignedLeads> {
  await lockLeads(manager, ids)
  const rows = await handOverRows(manager, LEADS, { id: ids }, owner)
  const owner_change_ids = await recordOwnerChanges(
    manager,
    rows.map((row) => ({
      lead_id: row.id,
      from_owner_id: row.owner_id,
      to_owner_id: owner.owner_id,
      actor_id,
    })),
  )
  return { owner, rows, owner_change_ids }
}

/** Takes an assignment back; for compensation. */
export async function revertAssign(
  manager: EntityManager,
  { owner, rows, owner_change_ids }: AssignedLeads,
): Promise<void> {
  await takeRowsBack(manager, LEADS, rows, owner)
  await forgetOwnerChanges(manager, owner_change_ids)
}

/** The tags of leads before a change. */
export type TaggedLeads = Pick<LeadRow, "id" | "tags">[]

/**
 * Adds tags to leads and takes others away, all or none; the order of what stays is kept.
 * @throws MedusaError conflict when one is gone, invalid_data when one would have more tags than a lead may have, or
 *   when nothing is to change
 */
export async function tagLeads(
  manager: EntityManager,
  { ids, add, remove }: { ids: string[]; add: string[]; remove: string[] },
): Promise<TaggedLeads> {
  if (!add.length && !remove.length) {
    throw crmError("tags_unnamed", { field: "add" })
  }
  const both = add.find((tag) => remove.includes(tag))
  if (both !== undefined) {
    throw crmError("tag_added_and_removed", { field: "add", tag: both })
  }
  const before = await lockLeads(manager, ids)
  const changed: { name: string; count: number }[] = await manager.execute(
    `update crm_lead l set updated_at = now(), tags = kept.tags || array(
       select distinct added from unnest(array[?]::text[]) added where added <> all(kept.tags) order by added)
     from crm_lead o cross join lateral (select array(
       select tag from unnest(o.tags) with ordinality as t(tag, place) where tag <> all(array[?]::text[]) order by place
     ) as tags) kept where o.id = l.id and l.id in (?) returning l.name, cardinality(l.tags) as count`,
    [add, remove, ids],
  )
  const full = changed.find(({ count }) => count > MOST_TAGS)
  if (full) {
    throw crmError("tags_too_many", { field: "add", name: full.name, tags: full.count, max: MOST_TAGS })
  }
  return before.map(({ id, tags }) => ({ id, tags }))
}

/** Puts tags back as they were; for compensation. */
export async function revertTags(manager: EntityManager, before: TaggedLeads): Promise<void> {
  await manager.execute(
    `update crm_lead l set tags = b.tags from jsonb_to_recordset(?::jsonb) as b(id text, tags text[]) where l.id = b.id`,
    [JSON.stringify(before)],
  )
}

/** The status of leads before a change. */
export type DisqualifiedLeads = Pick<LeadRow, "id" | "status" | "disqualify_reason">[]

/** Sets leads aside, all or none, and says why. @throws MedusaError conflict naming how many are converted already, or when one is gone */
export async function disqualifyLeads(
  manager: EntityManager,
  { ids, reason }: { ids: string[]; reason: string },
): Promise<DisqualifiedLeads> {
  const before = await lockLeads(manager, ids)
  const converted = before.filter((lead) => !canChangeLeadStatus(lead.status, "disqualified"))
  if (converted.length) {
    throw ids.length === 1
      ? crmError("lead_converted_not_disqualified")
      : crmError("leads_converted", { count: converted.length, total: ids.length })
  }
  await manager.execute(
    "update crm_lead set status = 'disqualified', disqualify_reason = ?, updated_at = now() where id in (?)",
    [reason, ids],
  )
  return before.map(({ id, status, disqualify_reason }) => ({ id, status, disqualify_reason }))
}

/** Puts leads back to the status they had; for compensation. */
export async function revertDisqualify(manager: EntityManager, before: DisqualifiedLeads): Promise<void> {
  await manager.execute(
    `update crm_lead l set status = b.status, disqualify_reason = b.disqualify_reason
       from jsonb_to_recordset(?::jsonb) as b(id text, status text, disqualify_reason text) where l.id = b.id`,
    [JSON.stringify(before)],
  )
}

/** Deletes leads, all or none. @throws MedusaError conflict when one is gone */
export async function removeLeads(manager: EntityManager, ids: string[]): Promise<void> {
  await lockLeads(manager, ids)
  await manager.execute("update crm_lead set deleted_at = now() where id in (?)", [ids])
}
