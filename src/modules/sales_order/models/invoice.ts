import { model } from "@medusajs/framework/utils"
import { InvoiceLine } from "./invoice-line"
import { SalesOrder } from "./sales-order"

/** An address as it stood when the document was made: the host's own fields, and whatever else it keeps there. */
export type PlaceSnapshot = { country_code?: string | null } & Record<string, unknown>

/** A party of an invoice as it stood when the document was made. */
export type PartySnapshot = {
  name: string
  email?: string | null
  phone?: string | null
  address?: PlaceSnapshot | null
  business_details?: Record<string, unknown> | null
  /** Of a buyer: whether it is a company, by its own name or that of its address. */
  is_company?: boolean
  /** Of a seller: the line below its documents. */
  footer?: string | null
  /** Of a seller: the currency that its taxes are paid in. */
  currency_code?: string | null
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
      /** What prices with tax promised beyond net and tax as they are reckoned (EN 16931, BT-114). May be below 0. */
      rounding: model.bigNumber().default(0),
      /** subtotal + tax_total + rounding. */
      total: model.bigNumber().default(0),
      taxes: model.json<InvoiceTax[]>().nullable(),
      /** Of all credit notes on this invoice, with tax. Never more than total. */
      credited_total: model.bigNumber().default(0),
      /** What the customer paid of it, with tax. */
      paid_total: model.bigNumber().default(0),
      paid_at: model.dateTime().nullable(),
      /** Why a credit note was made. */
      reason: model.text().nullable(),
      note: model.text().nullable(),
      /** Language of the document: a key of DOCUMENT_LOCALES. */
      locale: model.text().default("en"),
      /** The document as it was issued, in the host's file module, and its SHA-256. */
      pdf_file_id: model.text().nullable(),
      pdf_sha256: model.text().nullable(),
      issued_at: model.dateTime().nullable(),
      /** When the goods were delivered, where that was before the invoice (Legea 227/2015, art. 319). */
      delivered_at: model.dateTime().nullable(),
      due_at: model.dateTime().nullable(),
      /** What one unit of the currency is worth in the seller's own, and the day of that rate (art. 319 (23), art. 290). */
      exchange_rate: model.bigNumber().nullable(),
      exchange_rate_date: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      lines: model.hasMany(() => InvoiceLine, { mappedBy: "invoice" }),
    },
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["number"], unique: true, where: "number IS NOT NULL AND deleted_at IS NULL" },
    { on: ["credited_invoice_id"] },
    { on: ["status", "issued_at"] },
    {
      on: ["due_at"],
      where: "status = 'issued' AND kind = 'invoice' AND paid_at IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "crm_invoice_credited_at_most_whole",
      expression: (c) => `${c.credited_total} >= 0 and ${c.credited_total} <= ${c.total}`,
    },
    { name: "crm_invoice_paid_not_negative", expression: (c) => `${c.paid_total} >= 0` },
    { name: "crm_invoice_exchange_rate_positive", expression: (c) => `${c.exchange_rate} > 0` },
    {
      name: "crm_invoice_number_only_when_issued",
      expression: (c) => `(${c.status} = 'draft') = (${c.number} is null)`,
    },
    {
      name: "crm_invoice_credit_note_names_invoice",
      expression: (c) => `(${c.kind} = 'credit_note') = (${c.credited_invoice_id} is not null)`,
    },
  ])
