import { z } from "@medusajs/framework/zod"
import { type Actor, LEAD_STATUSES, type LeadFilter, visibleTo } from "../../../../modules/pipeline"
import { date, endOf, id, LINE, oneOrMore, q, text } from "../fields"

/** What list and export of leads may be asked for; all of it in the query string. */
export const leadFilter = {
  q,
  status: oneOrMore(z.enum(LEAD_STATUSES)),
  owner_id: oneOrMore(id),
  team_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  source: oneOrMore(text(LINE)),
  tag: oneOrMore(text(50)),
  created_from: date.optional(),
  created_to: date.optional(),
}

type Asked = z.infer<z.ZodObject<typeof leadFilter>>

/** The filter of a request: what was asked for, inside what the actor may see. Days are days in UTC. */
export function leadFilterOf(actor: Actor, { created_from, created_to, ...asked }: Asked): LeadFilter {
  return {
    ...asked,
    visible: visibleTo(actor, "lead", "read"),
    created_from: created_from ? new Date(created_from) : undefined,
    created_before: created_to ? endOf(created_to) : undefined,
  }
}
