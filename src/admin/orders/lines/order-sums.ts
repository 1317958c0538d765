import type { HttpInvoice, HttpPayment, HttpSalesOrder, Progress } from "../../../types/http"

const round = (amount: number) => Math.round(amount * 1e6) / 1e6
const sum = (amounts: number[]) => round(amounts.reduce((total, amount) => total + amount, 0))

/** How far something is, with what there is of it. */
export type Measure = { done: number; of: number; progress: Progress }

/** What is still to be paid on an invoice; nothing for a draft, a credit note or what is paid. */
export function openAmount({
  kind,
  status,
  total,
  credited_total,
  paid_total,
  paid_at,
}: HttpInvoice): number {
  if (kind !== "invoice" || status !== "issued" || paid_at) {
    return 0
  }
  return Math.max(0, round(total - credited_total - paid_total))
}

/** What was received, less what was given back. */
export const keptOf = ({ captured, refunded }: HttpPayment) => round(captured - refunded)

/** Pieces delivered and invoiced of those ordered, and money received of what the order costs. */
export function measuresOf(order: HttpSalesOrder): Record<"delivered" | "invoiced" | "paid", Measure> {
  const of = sum(order.lines.map(({ ordered }) => ordered))
  return {
    delivered: { done: sum(order.lines.map((line) => line.delivered)), of, progress: order.delivered },
    invoiced: { done: sum(order.lines.map((line) => line.invoiced)), of, progress: order.invoiced },
    paid: { done: sum(order.payments.map(keptOf)), of: order.total, progress: order.paid },
  }
}

export type InvoiceState = "draft" | "issued" | "canceled" | "credited" | "paid" | "overdue" | "partlyPaid"

/** Where an invoice stands, in one word. */
export function invoiceState(invoice: HttpInvoice): InvoiceState {
  const { kind, status, total, credited_total, paid_at, paid_total, is_overdue } = invoice
  if (status !== "issued" || kind === "credit_note") {
    return status
  }
  if (credited_total > 0 && credited_total >= total) {
    return "credited"
  }
  if (paid_at) {
    return "paid"
  }
  return is_overdue ? "overdue" : paid_total > 0 ? "partlyPaid" : "issued"
}
