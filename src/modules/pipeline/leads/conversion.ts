import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { LeadStatus } from "./status"

/** What a conversion did, so that it can be taken back. */
export type Conversion = {
  lead_id: string
  opportunity_id: string
  before: { status: LeadStatus; customer_id: string | null; disqualify_reason: string | null }
}

/**
 * The lead, locked until the transaction ends, if it may still be converted.
 * @throws MedusaError not_found, conflict when it was converted already or is disqualified
 */
export async function lockForConversion(manager: EntityManager, id: string): Promise<Conversion["before"]> {
  const [lead] = await manager.execute(
    "select status, customer_id, disqualify_reason from crm_lead where id = ? and deleted_at is null for update",
    [id],
  )
  if (!lead) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Lead ${id} was not found`)
  }
  if (lead.status === "converted") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This lead was converted already: open its opportunity.",
    )
  }
  if (lead.status === "disqualified") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This lead is disqualified: set it to new or contacted first, then convert it.",
    )
  }
  return lead as Conversion["before"]
}

/** Marks the locked lead as converted. */
export async function markConverted(
  manager: EntityManager,
  id: string,
  opportunity_id: string,
  customer_id: string | null,
): Promise<void> {
  await manager.execute(
    "update crm_lead set status = 'converted', opportunity_id = ?, customer_id = ?, updated_at = now() where id = ?",
    [opportunity_id, customer_id, id],
  )
}

/** Takes a conversion back as if it had never been, opportunity included. */
export async function revertConversion(
  manager: EntityManager,
  { lead_id, opportunity_id, before }: Conversion,
) {
  await manager.execute(
    "update crm_lead set status = ?, customer_id = ?, disqualify_reason = ?, opportunity_id = null where id = ?",
    [before.status, before.customer_id, before.disqualify_reason, lead_id],
  )
  await removeOpportunity(manager, opportunity_id)
}

/** Removes an opportunity and its history as if it had never been: for compensation only. */
export async function removeOpportunity(manager: EntityManager, id: string): Promise<void> {
  await manager.execute("delete from crm_stage_change where opportunity_id = ?", [id])
  await manager.execute("delete from crm_opportunity where id = ?", [id])
}
