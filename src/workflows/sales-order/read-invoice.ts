import type { Actor } from "../../modules/pipeline"
import { isOverdue, notOverdue, overdue } from "../../modules/sales_order"
import type { HttpInvoice, HttpInvoiceRow } from "../../types/http"
import { likeContaining } from "../../utils/like-pattern"
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
  ...["subtotal", "tax_total", "rounding", "total", "taxes", "credited_total", "paid_total", "paid_at"],
  ...["reason", "note", "locale", "issued_at", "delivered_at", "due_at", "canceled_at"],
  ...["exchange_rate", "exchange_rate_date"],
  ...["sales_order.display_id", "sales_order.buyer_name"],
]

const iso = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())

/**
 * The invoices of orders that the actor may see, as far as they were asked for; `q` is a number or a buyer, `today` its
 * first moment.
 */
export function invoiceFilters(
  actor: Actor,
  { q, overdue: asked, ...filters }: InvoiceFilters,
  today: Date,
): Record<string, unknown> {
  const like = q && { $ilike: likeContaining(q) }
  return {
    ...filters,
    sales_order: visibleFilters(actor, "sales_order"),
    $and: [
      ...(like ? [{ $or: [{ number: like }, { sales_order: { buyer_name: like } }] }] : []),
      ...(asked === undefined ? [] : [asked ? overdue(today) : notOverdue(today)]),
    ],
  }
}

function toHttpHead(invoice: Omit<StoredInvoice, "lines">, today: Date): Omit<HttpInvoice, "lines"> {
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
    rounding: Number(invoice.rounding),
    total: Number(invoice.total),
    taxes: invoice.taxes ?? [],
    credited_total: Number(invoice.credited_total),
    paid_total: Number(invoice.paid_total),
    paid_at: iso(invoice.paid_at),
    is_overdue: isOverdue(invoice, today),
    reason: invoice.reason,
    note: invoice.note,
    locale: invoice.locale,
    issued_at: iso(invoice.issued_at),
    delivered_at: iso(invoice.delivered_at),
    due_at: iso(invoice.due_at),
    canceled_at: iso(invoice.canceled_at),
    exchange_rate: invoice.exchange_rate === null ? null : Number(invoice.exchange_rate),
    exchange_rate_date: iso(invoice.exchange_rate_date),
  }
}

/** A row of the list of invoices and credit notes. */
export function toHttpInvoiceRow({ sales_order, ...invoice }: ListedInvoice, today: Date): HttpInvoiceRow {
  const { display_id, buyer_name } = sales_order
  return { ...toHttpHead(invoice as Omit<StoredInvoice, "lines">, today), display_id, buyer_name }
}

/** An invoice or credit note with its lines in order. */
export function toHttpInvoice({ lines, ...invoice }: StoredInvoice, today: Date): HttpInvoice {
  return {
    ...toHttpHead(invoice, today),
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
