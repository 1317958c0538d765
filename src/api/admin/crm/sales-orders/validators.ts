import { z } from "@medusajs/framework/zod"
import { date, flag, id, oneOrMore, order, page, q } from "../fields"

export const ListSalesOrders = z.strictObject({
  q,
  state: oneOrMore(z.enum(["active", "closed", "canceled"])),
  delivered: oneOrMore(z.enum(["none", "partial", "full"])),
  invoiced: oneOrMore(z.enum(["none", "partial", "full"])),
  paid: oneOrMore(z.enum(["none", "partial", "full"])),
  /** With an invoice that is due and not paid. */
  overdue: flag,
  origin: oneOrMore(z.enum(["offer", "host"])),
  owner_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  opportunity_id: oneOrMore(id),
  order_id: oneOrMore(id),
  created_from: date.optional(),
  created_to: date.optional(),
  order: order("created_at", "updated_at", "closed_at", "next_due_at", "display_id", "buyer_name", "total"),
  ...page(20),
})

/** An action that takes nothing but what an extension adds. */
export const NothingToSay = z.strictObject({})
export type NothingToSay = z.infer<typeof NothingToSay>
