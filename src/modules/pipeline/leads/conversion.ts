import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { moveActivities, restoreActivities } from "../activities/move-activities"
import type { LeadRow } from "./lock-leads"

const CONTACT = ["company_name", "contact_name", "email", "phone"] as const
type Contact = Partial<Record<(typeof CONTACT)[number], string | null>>

/** What a conversion did, so that it can be taken back. */
export type Conversion = {
  lead_id: string
  opportunity_id: string
  before: Pick<LeadRow, "status" | "customer_id" | "disqualify_reason">
  /** Ids of the activities and files that went from the lead to the opportunity. */
  moved: string[]
  /** What an opportunity that was there before got from the lead; null for one that the conversion made. */
  filled: Contact | null
}

/**
 * The lead, locked until the transaction ends, if it may still be converted.
 * @throws MedusaError not_found, conflict when it was converted already or is disqualified
 */
export async function lockForConversion(manager: EntityManager, id: string): Promise<LeadRow> {
  const [lead] = await manager.execute<LeadRow[]>(
    "select * from crm_lead where id = ? and deleted_at is null for update",
    [id],
  )
  if (!lead) {
    throw crmError("record_not_found", { record: "lead", id })
  }
  if (lead.status === "converted") {
    throw crmError("lead_converted")
  }
  if (lead.status === "disqualified") {
    throw crmError("lead_disqualified")
  }
  return lead
}

/** Marks the locked lead as converted; its activities and files go to the opportunity. */
export async function finishConversion(
  manager: EntityManager,
  { id, status, customer_id, disqualify_reason }: LeadRow,
  opportunity: { id: string; customer_id: string | null; filled: Contact | null },
): Promise<Conversion> {
  await manager.execute(
    "update crm_lead set status = 'converted', opportunity_id = ?, customer_id = ?, updated_at = now() where id = ?",
    [opportunity.id, opportunity.customer_id, id],
  )
  return {
    lead_id: id,
    opportunity_id: opportunity.id,
    before: { status, customer_id, disqualify_reason },
    moved: await moveActivities(manager, { lead_id: id }, { opportunity_id: opportunity.id }),
    filled: opportunity.filled,
  }
}

/**
 * Makes a lead part of an opportunity that is there already: what that does not know of its contact comes from the lead.
 * @throws MedusaError not_found, conflict when the lead may not be converted or the opportunity is lost
 */
export async function convertInto(
  manager: EntityManager,
  { id, opportunity_id }: { id: string; opportunity_id: string },
): Promise<Conversion> {
  const lead = await lockForConversion(manager, id)
  const [opportunity] = await manager.execute(
    `select o.*, s.kind from crm_opportunity o join crm_stage s on s.id = o.stage_id
       where o.id = ? and o.deleted_at is null for update of o`,
    [opportunity_id],
  )
  if (!opportunity) {
    throw crmError("record_not_found", { record: "opportunity", id: opportunity_id })
  }
  if (opportunity.kind === "lost") {
    throw crmError("lead_into_lost", { title: String(opportunity.title) })
  }
  const known = { ...lead, contact_name: lead.name }
  const filled: Contact = Object.fromEntries(
    CONTACT.filter((field) => !opportunity[field] && known[field]).map((field) => [field, known[field]]),
  )
  await writeContact(manager, opportunity_id, filled)
  return await finishConversion(manager, lead, {
    id: opportunity_id,
    customer_id: opportunity.customer_id as string | null,
    filled,
  })
}

async function writeContact(manager: EntityManager, id: string, contact: Contact): Promise<void> {
  const fields = CONTACT.filter((field) => field in contact)
  if (fields.length) {
    await manager.execute(
      `update crm_opportunity set ${fields.map((field) => `${field} = ?`).join(", ")}, version = version + 1,
         updated_at = now() where id = ?`,
      [...fields.map((field) => contact[field]), id],
    )
  }
}

/** Takes a conversion back as if it had never been, with the opportunity it made. */
export async function revertConversion(
  manager: EntityManager,
  { lead_id, opportunity_id, before, moved, filled }: Conversion,
): Promise<void> {
  await manager.execute(
    "update crm_lead set status = ?, customer_id = ?, disqualify_reason = ?, opportunity_id = null where id = ?",
    [before.status, before.customer_id, before.disqualify_reason, lead_id],
  )
  await restoreActivities(manager, moved, { lead_id })
  if (filled) {
    const emptied = Object.fromEntries(Object.keys(filled).map((field) => [field, null]))
    await writeContact(manager, opportunity_id, emptied)
  } else {
    await removeOpportunity(manager, opportunity_id)
  }
}

/** Removes an opportunity and its history as if it had never been: for compensation only. */
export async function removeOpportunity(manager: EntityManager, id: string): Promise<void> {
  await manager.execute("delete from crm_stage_change where opportunity_id = ?", [id])
  await manager.execute("delete from crm_opportunity where id = ?", [id])
}
