import { model } from "@medusajs/framework/utils"
import { InvoiceLine } from "./invoice-line"
import { SalesOrder } from "./sales-order"

/** A party of an invoice as it stood when the document was made. */
export type PartySnapshot = {
  name: string
  email?: string | null
  phone?: string | null
  address?: Record<string, unknown> | null
  business_details?: Record<string, unknown> | null
}

/** One tax rate of an invoice: the net it applies to and the tax on it, in major units; rate in percent. */
export type InvoiceTax = { rate: number; net: number; tax: number }

/** An invoice or the credit note that reverses one. It has a number only once issued, and then is never deleted. */
export const Invoice = model
  .define(
    { name: "CrmInvoice", tableName: "crm_invoice" },
    {
      id: model.id({ prefix: "crminv" }).primaryKey(),
      kind: model.enum(["invoice", "credit_note"]).default("invoice"),
      number: model.text().searchable().nullable(),
      status: model.enum(["draft", "issued", "canceled"]).default("draft"),
      sales_order: model.belongsTo(() => SalesOrder, { mappedBy: "invoices" }),
      /** The invoice that a credit note reverses. */
      credited_invoice_id: model.text().nullable(),
      buyer: model.json<PartySnapshot>(),
      seller: model.json<PartySnapshot>(),
      currency_code: model.text(),
      /** Net. A credit note's amounts are positive; its kind says that they are taken back. */
      subtotal: model.bigNumber().default(0),
      tax_total: model.bigNumber().default(0),
      total: model.bigNumber().default(0),
      taxes: model.json<InvoiceTax[]>().nullable(),
      issued_at: model.dateTime().nullable(),
      due_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      lines: model.hasMany(() => InvoiceLine, { mappedBy: "invoice" }),
    },
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["number"], unique: true, where: "number IS NOT NULL AND deleted_at IS NULL" },
    { on: ["credited_invoice_id"] },
    { on: ["status", "issued_at"] },
  ])
  .checks([
    {
      name: "crm_invoice_number_only_when_issued",
      expression: (c) => `(${c.status} = 'draft') = (${c.number} is null)`,
    },
    {
      name: "crm_invoice_credit_note_names_invoice",
      expression: (c) => `(${c.kind} = 'credit_note') = (${c.credited_invoice_id} is not null)`,
    },
  ])
