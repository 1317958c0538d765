import type { HttpInvoice, HttpSalesOrder, HttpSalesOrderLine } from "../../../types/http"

/** A line of which somebody may choose how much. */
export type QuantityRow = {
  line_id: string
  title: string
  sku: string | null
  /** The most there is to choose from. */
  max: number
  /** What is filled in at first. */
  suggested: number
}

export type InvoiceFrom = HttpSalesOrder["invoice_from"]

const rowOf = (
  { line_id, title, sku }: Pick<HttpSalesOrderLine, "line_id" | "title" | "sku">,
  max: number,
  suggested = max,
): QuantityRow => ({ line_id, title, sku, max: clean(max), suggested: clean(Math.min(suggested, max)) })

/** Sums of floats, without what the last binary digits add to them. */
const clean = (value: number) => Math.max(0, Math.round(value * 1e6) / 1e6)

const quantityOn = (invoices: HttpInvoice[], lineId: string) =>
  invoices
    .flatMap(({ lines }) => lines)
    .filter(({ line_id }) => line_id === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)

/** What is still to be delivered of an order. */
export const deliverableRows = ({ lines }: HttpSalesOrder): QuantityRow[] =>
  lines.filter((line) => line.open_to_deliver > 0).map((line) => rowOf(line, line.open_to_deliver))

/**
 * What an invoice may charge. A draft that is edited keeps its quantities, and what it holds is open to itself.
 * @param from all that was ordered, or what of it arrived and stayed
 */
export function invoiceableRows(
  order: HttpSalesOrder,
  from: InvoiceFrom,
  draft?: HttpInvoice,
): QuantityRow[] {
  const drafts = order.invoices.filter(({ id, status }) => status === "draft" && id !== draft?.id)
  return order.lines
    .map((line) => {
      const own = draft ? quantityOn([draft], line.line_id) : 0
      const open = line.open_to_invoice + own
      const invoiceable = line.delivered - line.returned - line.invoiced - quantityOn(drafts, line.line_id)
      return rowOf(line, from === "delivered" ? Math.min(open, invoiceable) : open, draft ? own : undefined)
    })
    .filter(({ max }) => max > 0)
}

/** What of an invoice no credit note took back yet; what came back of it, or was taken off the order, is suggested. */
export function creditableRows(order: HttpSalesOrder, invoice: HttpInvoice): QuantityRow[] {
  const notes = order.invoices.filter(({ credited_invoice_id }) => credited_invoice_id === invoice.id)
  return invoice.lines
    .map((line) => {
      const cameBack = order.lines.find(({ line_id }) => line_id === line.line_id)?.open_to_credit ?? 0
      return rowOf(line, line.quantity - quantityOn(notes, line.line_id), cameBack)
    })
    .filter(({ max }) => max > 0)
}
