import { z } from "@medusajs/framework/zod"
import { LEAD_STATUSES } from "../../../../modules/pipeline/leads/status"
import { id, NOTE, oneOrMore, optionalEmail, optionalText, order, page, q, tags, text } from "../fields"
import { NewOpportunity } from "../opportunities/validators"

export const ListLeads = z.strictObject({
  q,
  status: oneOrMore(z.enum(LEAD_STATUSES)),
  owner_id: oneOrMore(id),
  order: order("created_at", "updated_at", "name", "company_name", "status"),
  ...page(20),
})

const written = {
  company_name: optionalText(),
  email: optionalEmail,
  phone: optionalText(50),
  source: optionalText(),
  note: optionalText(NOTE),
  tags: tags.optional(),
  owner_id: id.nullish(),
}

export const CreateLead = z.strictObject({
  ...written,
  name: text(),
  status: z.enum(["new", "contacted"]).optional(),
})
export type CreateLead = z.infer<typeof CreateLead>

export const UpdateLead = z.strictObject({
  ...written,
  name: text().optional(),
  status: z.enum(LEAD_STATUSES).optional(),
  disqualify_reason: optionalText(NOTE),
})
export type UpdateLead = z.infer<typeof UpdateLead>

export const ConvertLead = z.strictObject({
  customer_id: id.nullish(),
  create_customer: z.boolean().optional(),
  opportunity: NewOpportunity.omit({ customer_id: true }).partial().optional(),
})
export type ConvertLead = z.infer<typeof ConvertLead>

export const DisqualifyLead = z.strictObject({ reason: text(NOTE) })
export type DisqualifyLead = z.infer<typeof DisqualifyLead>
