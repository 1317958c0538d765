import { z } from "@medusajs/framework/zod"
import {
  ACTIVITY_FILTERS,
  type Actor,
  type OpportunityFilter,
  PRIORITIES,
  visibleTo,
} from "../../../../modules/pipeline"
import { day, flag, id, oneOrMore, q, text, timeZone } from "../fields"
import { daysLater } from "../../../../utils/days"

/** What board, lists and export of opportunities may be asked for; all of it in the query string. */
export const opportunityFilter = {
  q,
  owner_id: oneOrMore(id),
  team_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  priority: oneOrMore(z.enum(PRIORITIES)),
  tag: oneOrMore(text(50)),
  activity: z.enum(ACTIVITY_FILTERS).optional(),
  time_zone: timeZone,
  stale: flag,
  expected_close_from: day.optional(),
  expected_close_to: day.optional(),
}

/** Of won and lost ones those that ended within so many days, or all. */
export const closedDays = z
  .union([
    z.literal("all"),
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .transform(Number),
  ])
  .optional()

type Asked = Omit<OpportunityFilter, "visible" | "closed_since"> & { closed_days?: number | "all" }

/** The filter of a request: what was asked for, inside what the actor may see. */
export function opportunityFilterOf(
  actor: Actor,
  { closed_days, stale, ...asked }: Asked,
): OpportunityFilter {
  return {
    ...asked,
    visible: visibleTo(actor, "opportunity", "read"),
    stale: stale || undefined,
    closed_since: typeof closed_days === "number" ? daysLater(new Date(), -closed_days) : undefined,
  }
}
