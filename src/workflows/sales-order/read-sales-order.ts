import type { MedusaContainer } from "@medusajs/framework/types"
import { netUnitPrice, SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"
import { roundMoney } from "../../utils/money"
import type { Actor } from "../../modules/pipeline"
import type { HttpDeliveryNote, HttpPayment, HttpSalesOrder, HttpSalesOrderRow } from "../../types/http"
import { findVisible } from "../access/find-visible"
import { toHttpInvoice } from "./read-invoice"
import { readStartOfToday } from "../seller/read-today"
import { readPayments, toHttpPayments } from "./truth/payments"
import { readTruth, type SalesOrderTruth, type StoredSalesOrder, type TruthLine } from "./truth/read-truth"

type StoredNote = StoredSalesOrder["delivery_notes"][number]

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
  ...["currency_code", "total", "origin", "state", "delivered", "invoiced", "paid", "next_due_at"],
  ...["closed_at", "created_at", "updated_at"],
]

/** A row of the orders list; `today` is its first moment. */
export function toHttpSalesOrderRow(row: Record<string, unknown>, today: Date): HttpSalesOrderRow {
  const shown = SALES_ORDER_ROW_FIELDS.map((field) => [field, row[field] ?? null])
  const is_overdue = row.next_due_at ? new Date(row.next_due_at as string) < today : false
  return { ...Object.fromEntries(shown), total: Number(row.total), is_overdue } as HttpSalesOrderRow
}

/** A delivery note with its lines in order. */
export function toHttpDeliveryNote(note: StoredNote): HttpDeliveryNote {
  return {
    id: note.id,
    number: note.number,
    sales_order_id: note.sales_order_id,
    fulfillment_id: note.fulfillment_id,
    location_id: note.location_id,
    delegate_name: note.delegate_name,
    delegate_id_card: note.delegate_id_card,
    vehicle_number: note.vehicle_number,
    route: note.route,
    uit_code: note.uit_code,
    note: note.note,
    locale: note.locale,
    issued_at: iso(note.issued_at) as string,
    shipped_at: iso(note.shipped_at),
    delivered_at: iso(note.delivered_at),
    canceled_at: iso(note.canceled_at),
    lines: [...note.lines].sort(byRank).map(({ id, line_id, title, sku, quantity }) => ({
      ...{ id, line_id, title, sku },
      quantity: Number(quantity),
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
    open_to_credit: line.open_to_credit,
    unit_price: netUnitPrice(line),
    net_total: roundMoney(line.net, order.currency_code).toNumber(),
    tax_rate: line.tax_rate,
  }
}

/** A sales order as the API shows it, with what is open on each line, its notes and invoices, oldest first. */
export function toHttpSalesOrder(
  truth: SalesOrderTruth,
  payments: HttpPayment[],
  today: Date,
): Omit<HttpSalesOrder, "invoice_from"> {
  const { sales_order } = truth
  return {
    ...toHttpSalesOrderRow(sales_order as Record<string, unknown>, today),
    lines: truth.lines.filter(({ kind }) => kind === "product").map((line) => toHttpLine(line, truth)),
    delivery_notes: [...sales_order.delivery_notes].sort(byAge).map(toHttpDeliveryNote),
    invoices: [...sales_order.invoices].sort(byAge).map((invoice) => toHttpInvoice(invoice, today)),
    payments,
  }
}

/** One sales order the actor may see, whole. @throws not_found */
export async function readSalesOrder(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpSalesOrder> {
  await findVisible(container, actor, "sales_order", "read", id, ["id"])
  const truth = await readTruth(container, id)
  const payments = toHttpPayments(await readPayments(container, truth.order.id))
  const { invoice_from } = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).options
  return { ...toHttpSalesOrder(truth, payments, await readStartOfToday(container)), invoice_from }
}
