import { z } from "@medusajs/framework/zod"
import { ACTIVITY_ORDERS, ACTIVITY_TYPES, DUE_STATES } from "../../../../modules/pipeline"
import { date, flag, id, NOTE, oneOrMore, optionalText, order, page, q, text, timeZone } from "../fields"

const type = z.enum(ACTIVITY_TYPES)

export const ListActivities = z.strictObject({
  q,
  lead_id: oneOrMore(id),
  opportunity_id: oneOrMore(id),
  owner_id: oneOrMore(id),
  type: oneOrMore(type),
  due: oneOrMore(z.enum(DUE_STATES)),
  done: flag,
  time_zone: timeZone,
  order: order(...ACTIVITY_ORDERS),
  ...page(20),
})
export type ListActivities = z.infer<typeof ListActivities>

const written = { note: optionalText(NOTE), due_at: date.nullish(), owner_id: id.nullish() }

export const CreateActivity = z.strictObject({
  ...written,
  type,
  title: text(),
  done_at: date.nullish(),
  lead_id: id.nullish(),
  opportunity_id: id.nullish(),
})
export type CreateActivity = z.infer<typeof CreateActivity>

export const UpdateActivity = z.strictObject({ ...written, type: type.optional(), title: text().optional() })
export type UpdateActivity = z.infer<typeof UpdateActivity>

/** Done and reopen. */
export const SetDone = z.strictObject({})
export type SetDone = z.infer<typeof SetDone>
