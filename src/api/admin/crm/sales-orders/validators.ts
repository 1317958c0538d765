import { z } from "@medusajs/framework/zod"
import { id, oneOrMore, order, page, q } from "../fields"

export const ListSalesOrders = z.strictObject({
  q,
  state: oneOrMore(z.enum(["active", "closed", "canceled"])),
  delivered: oneOrMore(z.enum(["none", "partial", "full"])),
  invoiced: oneOrMore(z.enum(["none", "partial", "full"])),
  owner_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  opportunity_id: oneOrMore(id),
  order_id: oneOrMore(id),
  order: order("created_at", "updated_at", "closed_at", "display_id", "buyer_name", "total"),
  ...page(20),
})

const items = z
  .array(z.strictObject({ line_id: id, quantity: z.number().gt(0).max(1_000_000_000) }))
  .min(1)
  .max(1000)
  .optional()

export const CreateDelivery = z.strictObject({
  items,
  location_id: id.nullish(),
  shipping_option_id: id.nullish(),
})
export type CreateDelivery = z.infer<typeof CreateDelivery>

export const CreateInvoice = z.strictObject({ items, issue: z.boolean().optional() })
export type CreateInvoice = z.infer<typeof CreateInvoice>

/** An action that takes nothing but what an extension adds. */
export const NothingToSay = z.strictObject({})
export type NothingToSay = z.infer<typeof NothingToSay>
