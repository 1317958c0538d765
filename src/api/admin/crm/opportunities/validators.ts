import { z } from "@medusajs/framework/zod"
import { STAGE_KINDS } from "../../../../modules/pipeline/stages/triggers"
import {
  amount,
  currencyCode,
  date,
  id,
  NOTE,
  oneOrMore,
  optionalEmail,
  optionalText,
  order,
  page,
  q,
  tags,
  text,
  version,
  wholePercent,
} from "../fields"

export const ListOpportunities = z.strictObject({
  q,
  stage_id: oneOrMore(id),
  state: oneOrMore(z.enum(STAGE_KINDS)),
  owner_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  order: order(
    "created_at",
    "updated_at",
    "title",
    "company_name",
    "amount",
    "probability",
    "expected_close_date",
    "stage_entered_at",
  ),
  ...page(20),
})

const written = {
  customer_id: id.nullish(),
  company_name: optionalText(),
  contact_name: optionalText(),
  email: optionalEmail,
  phone: optionalText(50),
  owner_id: id.nullish(),
  amount: amount.optional(),
  amount_source: z.enum(["manual", "offer"]).optional(),
  currency_code: currencyCode.optional(),
  probability: wholePercent.optional(),
  expected_close_date: date.nullish(),
  priority: z.enum(["low", "medium", "high"]).optional(),
  source: optionalText(),
  tags: tags.optional(),
  description: optionalText(NOTE),
}

export const NewOpportunity = z.strictObject({ ...written, title: text(), stage_id: id.optional() })
export type NewOpportunity = z.infer<typeof NewOpportunity>

export const UpdateOpportunity = z.strictObject({
  ...written,
  title: text().optional(),
  version: version.optional(),
})
export type UpdateOpportunity = z.infer<typeof UpdateOpportunity>

const lost = { lost_note: optionalText(NOTE) }

export const MoveOpportunity = z.strictObject({
  ...lost,
  stage_id: id,
  before_id: id.nullish(),
  after_id: id.nullish(),
  version: version,
  lost_reason_id: id.nullish(),
})
export type MoveOpportunity = z.infer<typeof MoveOpportunity>

export const WinOpportunity = z.strictObject({ version: version.optional(), stage_id: id.optional() })
export type WinOpportunity = z.infer<typeof WinOpportunity>

export const LoseOpportunity = z.strictObject({
  ...lost,
  version: version.optional(),
  stage_id: id.optional(),
  lost_reason_id: id,
})
export type LoseOpportunity = z.infer<typeof LoseOpportunity>

/** Reopen and undo. */
export const StepBack = z.strictObject({ version: version.optional() })
export type StepBack = z.infer<typeof StepBack>
