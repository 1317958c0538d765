import type { MedusaContainer } from "@medusajs/framework/types"
import { netUnitPrice } from "../../modules/sales_order/documents/invoice-lines"
import { roundMoney } from "../../utils/money"
import type { Actor } from "../../modules/pipeline/access/visible-to"
import type { HttpDeliveryNote, HttpInvoice, HttpSalesOrder, HttpSalesOrderRow } from "../../types/http"
import { findVisible } from "../access/find-visible"
import { readTruth, type SalesOrderTruth, type StoredSalesOrder, type TruthLine } from "./truth/read-truth"

type StoredNote = StoredSalesOrder["delivery_notes"][number]
type StoredInvoice = StoredSalesOrder["invoices"][number]

const iso = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())
const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank
const byAge = (a: { created_at: unknown; id: string }, b: { created_at: unknown; id: string }) =>
  +new Date(a.created_at as string) - +new Date(b.created_at as string) || (a.id < b.id ? -1 : 1)

/** The stored columns that a row of the list shows. */
export const SALES_ORDER_ROW_FIELDS = [
  ...[
    "id",
    "order_id",
    "display_id",
    "offer_id",
    "opportunity_id",
    "customer_id",
    "owner_id",
    "team_id",
    "buyer_name",
  ],
  ...["currency_code", "total", "state", "delivered", "invoiced", "closed_at", "created_at", "updated_at"],
]

/** A row of the orders list. */
export function toHttpSalesOrderRow(row: Record<string, unknown>): HttpSalesOrderRow {
  const shown = SALES_ORDER_ROW_FIELDS.map((field) => [field, row[field] ?? null])
  return { ...Object.fromEntries(shown), total: Number(row.total) } as HttpSalesOrderRow
}

/** A delivery note with its lines in order. */
export function toHttpDeliveryNote(note: StoredNote): HttpDeliveryNote {
  return {
    id: note.id,
    number: note.number,
    sales_order_id: note.sales_order_id,
    fulfillment_id: note.fulfillment_id,
    location_id: note.location_id,
    issued_at: iso(note.issued_at) as string,
    delivered_at: iso(note.delivered_at),
    canceled_at: iso(note.canceled_at),
    lines: [...note.lines].sort(byRank).map(({ id, line_id, title, sku, quantity }) => ({
      ...{ id, line_id, title, sku },
      quantity: Number(quantity),
    })),
  }
}

/** An invoice or credit note with its lines in order. */
export function toHttpInvoice(invoice: StoredInvoice): HttpInvoice {
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
    issued_at: iso(invoice.issued_at),
    due_at: iso(invoice.due_at),
    canceled_at: iso(invoice.canceled_at),
    lines: [...invoice.lines].sort(byRank).map((line) => ({
      ...{ id: line.id, kind: line.kind, line_id: line.line_id, title: line.title, sku: line.sku },
      quantity: Number(line.quantity),
      unit_price: Number(line.unit_price),
      net_total: Number(line.net_total),
      tax_rate: line.tax_rate,
    })),
  }
}

function toHttpLine(line: TruthLine, { order, progress }: SalesOrderTruth) {
  const isCanceled = progress.state === "canceled"
  return {
    ...{
      line_id: line.line_id,
      title: line.title,
      sku: line.sku,
      ordered: line.ordered,
      reserved: line.reserved,
    },
    ...{ delivered: line.delivered, invoiced: line.invoiced, returned: line.returned },
    open_to_deliver: isCanceled ? 0 : line.open_to_deliver,
    open_to_invoice: isCanceled ? 0 : line.open_to_invoice,
    unit_price: netUnitPrice(line),
    net_total: roundMoney(line.net, order.currency_code).toNumber(),
    tax_rate: line.tax_rate,
  }
}

/** A sales order as the API shows it, with what is open on each line, its notes and invoices, oldest first. */
export function toHttpSalesOrder(truth: SalesOrderTruth): HttpSalesOrder {
  const { sales_order } = truth
  return {
    ...toHttpSalesOrderRow(sales_order as unknown as Record<string, unknown>),
    lines: truth.lines.filter(({ kind }) => kind === "product").map((line) => toHttpLine(line, truth)),
    delivery_notes: [...sales_order.delivery_notes].sort(byAge).map(toHttpDeliveryNote),
    invoices: [...sales_order.invoices].sort(byAge).map(toHttpInvoice),
  }
}

/** One sales order the actor may see, whole. @throws not_found */
export async function readSalesOrder(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpSalesOrder> {
  await findVisible(container, actor, "sales_order", "read", id, ["id"])
  return toHttpSalesOrder(await readTruth(container, id))
}
