import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import type { CrmOptions } from "../../../options"
import { emailKey, phoneKey } from "./contact-keys"
import type { LeadRow } from "./lock-leads"
import type { LeadValues } from "./record-fields"
import { canChangeLeadStatus, type LeadStatus } from "./status"

/** What a person writes of a lead. */
export type LeadEdit = Partial<LeadValues> & { team_id?: string | null }

/** What an edit did, so that it can be taken back. */
export type EditedLead = { id: string; before: LeadEdit; owner_change_ids: string[] }

/** The keys of the duplicate search follow the e-mail and phone that are written. */
export function withContactKeys<T extends { email?: string | null; phone?: string | null }>(
  data: T,
  { default_country }: Pick<CrmOptions, "default_country">,
) {
  return {
    ...data,
    ...(data.email === undefined ? {} : { email_key: emailKey(data.email) }),
    ...(data.phone === undefined ? {} : { phone_key: phoneKey(data.phone, default_country) }),
  }
}

/** @throws MedusaError invalid_data for a reason that nobody would see: only a disqualified lead shows one */
function assertReasonFits(before: LeadStatus, { status = before, disqualify_reason }: LeadEdit): void {
  if (disqualify_reason && status !== "disqualified") {
    throw crmError("disqualify_reason_unused", { field: "disqualify_reason", status })
  }
}

/**
 * The lead as it is, locked until the transaction ends, if it may be edited so.
 * @throws MedusaError not_found, conflict (the lead's status forbids it), invalid_data (converting is no edit; a reason
 * without being disqualified)
 */
export async function lockForEdit(manager: EntityManager, id: string, edit: LeadEdit): Promise<LeadRow> {
  const { status } = edit
  const [lead] = await manager.execute<LeadRow[]>(
    "select * from crm_lead where id = ? and deleted_at is null for update",
    [id],
  )
  if (!lead) {
    throw crmError("record_not_found", { record: "lead", id })
  }
  if (status !== undefined && !canChangeLeadStatus(lead.status, status)) {
    throw crmError("lead_status_fixed", { field: "status", from: lead.status, to: status })
  }
  if (status === "converted" && lead.status !== "converted") {
    throw crmError("lead_conversion_is_no_edit", { field: "status" })
  }
  assertReasonFits(lead.status, edit)
  return lead
}
