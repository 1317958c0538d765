import type { Actor } from "../../modules/pipeline/access/visible-to"
import type { HttpInvoice, HttpInvoiceRow } from "../../types/http"
import { visibleFilters } from "../access/find-visible"
import type { StoredSalesOrder } from "./truth/read-truth"

type StoredInvoice = StoredSalesOrder["invoices"][number]
type ListedInvoice = Omit<StoredInvoice, "lines"> & {
  sales_order: { display_id: number; buyer_name: string }
}

/** What a list of invoices is asked for. */
export type InvoiceFilters = { q?: string; overdue?: boolean } & Record<string, unknown>

/** The stored columns that a row of the list shows. */
export const INVOICE_ROW_FIELDS = [
  ...["id", "kind", "number", "status", "sales_order_id", "credited_invoice_id", "currency_code"],
  ...["subtotal", "tax_total", "total", "taxes", "credited_total", "paid_total", "paid_at"],
  ...["reason", "note", "locale", "issued_at", "delivered_at", "due_at", "canceled_at"],
  ...["sales_order.display_id", "sales_order.buyer_name"],
]

const iso = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())

/** Issued, due, and neither paid nor credited. */
const isOverdue = ({ kind, status, due_at, paid_at }: Omit<StoredInvoice, "lines">) =>
  kind === "invoice" && status === "issued" && !paid_at && due_at !== null && new Date(due_at) < new Date()

/** The same as a filter. */
const overdue = () => ({ kind: "invoice", status: "issued", paid_at: null, due_at: { $lt: new Date() } })
const notOverdue = () => ({
  $or: [
    { kind: { $ne: "invoice" } },
    { status: { $ne: "issued" } },
    { paid_at: { $ne: null } },
    { due_at: null },
    { due_at: { $gte: new Date() } },
  ],
})

/** The invoices of orders that the actor may see, as far as they were asked for; `q` is a number or a buyer. */
export function invoiceFilters(
  actor: Actor,
  { q, overdue: asked, ...filters }: InvoiceFilters,
): Record<string, unknown> {
  const like = q && { $ilike: `%${q.replace(/[\\%_]/g, (character) => `\\${character}`)}%` }
  return {
    ...filters,
    sales_order: visibleFilters(actor, "sales_order"),
    $and: [
      ...(like ? [{ $or: [{ number: like }, { sales_order: { buyer_name: like } }] }] : []),
      ...(asked === undefined ? [] : [asked ? overdue() : notOverdue()]),
    ],
  }
}

function toHttpHead(invoice: Omit<StoredInvoice, "lines">): Omit<HttpInvoice, "lines"> {
  return {
    id: invoice.id,
    kind: invoice.kind,
    number: invoice.number,
    status: invoice.status,
    sales_order_id: invoice.sales_order_id,
    credited_invoice_id: invoice.credited_invoice_id,
    currency_code: invoice.currency_code,
    subtotal: Number(invoice.subtotal),
    tax_total: Number(invoice.tax_total),
    total: Number(invoice.total),
    taxes: invoice.taxes ?? [],
    credited_total: Number(invoice.credited_total),
    paid_total: Number(invoice.paid_total),
    paid_at: iso(invoice.paid_at),
    is_overdue: isOverdue(invoice),
    reason: invoice.reason,
    note: invoice.note,
    locale: invoice.locale,
    issued_at: iso(invoice.issued_at),
    delivered_at: iso(invoice.delivered_at),
    due_at: iso(invoice.due_at),
    canceled_at: iso(invoice.canceled_at),
  }
}

/** A row of the list of invoices and credit notes. */
export function toHttpInvoiceRow({ sales_order, ...invoice }: ListedInvoice): HttpInvoiceRow {
  const { display_id, buyer_name } = sales_order
  return { ...toHttpHead(invoice as Omit<StoredInvoice, "lines">), display_id, buyer_name }
}

/** An invoice or credit note with its lines in order. */
export function toHttpInvoice({ lines, ...invoice }: StoredInvoice): HttpInvoice {
  return {
    ...toHttpHead(invoice),
    lines: [...lines]
      .sort((a, b) => a.rank - b.rank)
      .map((line) => ({
        ...{ id: line.id, kind: line.kind, line_id: line.line_id, title: line.title, sku: line.sku },
        quantity: Number(line.quantity),
        unit_price: Number(line.unit_price),
        net_total: Number(line.net_total),
        tax_rate: line.tax_rate,
      })),
  }
}
