import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../../errors"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { MOST_LINES_CHANGED } from "../../../limits"
import { date, id, NOTE, oneOrMore, optionalText, order, page, q } from "../fields"

export const ListInvoices = z.strictObject({
  q,
  kind: oneOrMore(z.enum(["invoice", "credit_note"])),
  status: oneOrMore(z.enum(["draft", "issued", "canceled"])),
  /** Issued, due and not paid. */
  overdue: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  sales_order_id: oneOrMore(id),
  order: order("created_at", "issued_at", "due_at", "number", "total"),
  ...page(20),
})

/** The quantities are checked against the lines, so that what is wrong can be said with line and quantity. */
const items = z
  .array(z.strictObject({ line_id: id, quantity: z.number() }))
  .min(1)
  .max(MOST_LINES_CHANGED)

/** Lei, or the seller's own currency, for one unit of the invoice's. */
const exchangeRate = z
  .number()
  .gt(0)
  .max(1_000_000)
  .refine(
    (value) => Math.abs(Math.round(value * 1e6) - value * 1e6) < 1e-3,
    refusal("number_too_fine", { decimals: 6 }),
  )

const details = {
  exchange_rate: exchangeRate.nullish(),
  /** The day of the rate; unless said, the day of issue. */
  exchange_rate_date: date.nullish(),
  note: optionalText(NOTE),
  due_at: date.nullish(),
  locale: z.enum(DOCUMENT_LOCALES).nullish(),
}

export const CreateInvoice = z.strictObject({
  items: items.optional(),
  from: z.enum(["ordered", "delivered"]).optional(),
  issue: z.boolean().optional(),
  ...details,
})
export type CreateInvoice = z.infer<typeof CreateInvoice>

export const UpdateInvoice = CreateInvoice.omit({ issue: true })
export type UpdateInvoice = z.infer<typeof UpdateInvoice>

export const CancelInvoice = z.strictObject({ reason: optionalText(NOTE) })
export type CancelInvoice = z.infer<typeof CancelInvoice>

export const CreditInvoice = CancelInvoice.extend({ items })
export type CreditInvoice = z.infer<typeof CreditInvoice>

export const PayInvoice = z.strictObject({ amount: z.number().optional(), paid_at: date.optional() })
export type PayInvoice = z.infer<typeof PayInvoice>
