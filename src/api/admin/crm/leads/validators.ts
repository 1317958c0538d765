import { z } from "@medusajs/framework/zod"
import { LEAD_INPUT_FIELDS, LEAD_ORDERS, LEAD_STATUSES } from "../../../../modules/pipeline"
import { id, NOTE, optionalText, order, page, tags, text } from "../fields"
import { NewOpportunity } from "../opportunities/validators"
import { shapeOf } from "../record-schemas"
import { leadFilter } from "./filter"

const listOrder = order(...LEAD_ORDERS)

export const ListLeads = z.strictObject({ ...leadFilter, order: listOrder, ...page(20) })
export type ListLeads = z.infer<typeof ListLeads>

/** A list's own address may be exported; a file is newest first all the same. */
export const ExportLeads = z.strictObject({ ...leadFilter, order: listOrder })
export type ExportLeads = z.infer<typeof ExportLeads>

const written = shapeOf(LEAD_INPUT_FIELDS)

export const CreateLead = z.strictObject({
  ...written,
  status: z.enum(["new", "contacted"]).optional(),
})
export type CreateLead = z.infer<typeof CreateLead>

export const UpdateLead = z.strictObject({
  ...written,
  status: z.enum(LEAD_STATUSES).optional(),
  disqualify_reason: optionalText(NOTE),
})
export type UpdateLead = z.infer<typeof UpdateLead>

export const ConvertLead = z.strictObject({
  customer_id: id.nullish(),
  create_customer: z.boolean().optional(),
  opportunity_id: id.optional(),
  opportunity: NewOpportunity.omit({ customer_id: true }).partial().optional(),
})
export type ConvertLead = z.infer<typeof ConvertLead>

export const DisqualifyLead = z.strictObject({ reason: text(NOTE) })
export type DisqualifyLead = z.infer<typeof DisqualifyLead>

/** What somebody is typing: it need not be an address or a number yet. */
export const FindDuplicates = z.strictObject({
  email: optionalText(254),
  phone: optionalText(50),
  company_name: optionalText(),
  except_id: id.optional(),
})
export type FindDuplicates = z.infer<typeof FindDuplicates>

export const MergeLeads = z.strictObject({
  lead_ids: z.array(id).min(1).max(20),
  values: z.strictObject(written).optional(),
})
export type MergeLeads = z.infer<typeof MergeLeads>

/** The leads of a bulk action, each once. */
const ids = z
  .array(id)
  .min(1)
  .max(500)
  .transform((given) => [...new Set(given)])

export const AssignLeads = z.strictObject({ ids, owner_id: id.nullable() })
export type AssignLeads = z.infer<typeof AssignLeads>

export const TagLeads = z.strictObject({ ids, add: tags.optional(), remove: tags.optional() })
export type TagLeads = z.infer<typeof TagLeads>

export const DisqualifyLeads = z.strictObject({ ids, reason: text(NOTE) })
export type DisqualifyLeads = z.infer<typeof DisqualifyLeads>

export const DeleteLeads = z.strictObject({ ids })
export type DeleteLeads = z.infer<typeof DeleteLeads>
