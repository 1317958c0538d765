import { z } from "@medusajs/framework/zod"
import { OPPORTUNITY_INPUT_FIELDS, STAGE_KINDS } from "../../../../modules/pipeline"
import {
  currencyCode,
  cursor,
  id,
  NOTE,
  oneOrMore,
  optionalText,
  order,
  page,
  text,
  version,
  wholePercent,
} from "../fields"
import { shapeOf } from "../record-schemas"
import { closedDays, opportunityFilter } from "./filter"

/** What the list may be asked for beside the board's filters. */
export const listFilter = {
  ...opportunityFilter,
  closed_days: closedDays,
  stage_id: oneOrMore(id),
  state: oneOrMore(z.enum(STAGE_KINDS)),
}

export const ListOpportunities = z.strictObject({
  ...listFilter,
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
  cursor,
})
export type ListOpportunities = z.infer<typeof ListOpportunities>

const written = {
  ...shapeOf(OPPORTUNITY_INPUT_FIELDS),
  amount_source: z.enum(["manual", "offer"]).optional(),
  currency_code: currencyCode.optional(),
  /** Null: as the stage says. */
  probability: wholePercent.nullish(),
}

export const NewOpportunity = z.strictObject({ ...written, title: text(), stage_id: id.optional() })
export type NewOpportunity = z.infer<typeof NewOpportunity>

export const UpdateOpportunity = z.strictObject({
  ...written,
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

/** The opportunities that are moved together; each with the version that was seen. */
const several = z.array(z.strictObject({ id, version })).min(1).max(100)

export const MoveOpportunities = z.strictObject({
  ...MoveOpportunity.omit({ version: true }).shape,
  opportunities: several,
})
export type MoveOpportunities = z.infer<typeof MoveOpportunities>

export const UndoMoves = z.strictObject({ opportunities: several })
export type UndoMoves = z.infer<typeof UndoMoves>

export const AssignOpportunities = z.strictObject({
  ids: z.array(id).min(1).max(500),
  owner_id: id.nullable(),
})
export type AssignOpportunities = z.infer<typeof AssignOpportunities>

/** Reopen and undo. */
export const StepBack = z.strictObject({ version: version.optional() })
export type StepBack = z.infer<typeof StepBack>
