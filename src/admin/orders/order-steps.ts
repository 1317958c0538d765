import type { HttpDeliveryNote, HttpInvoice, HttpSalesOrder } from "../../types/http"
import { openAmount } from "./lines/order-sums"

/** What can be done with an order as a whole, in the order in which it is usually done. */
export type OrderStep =
  | { do: "deliver" }
  | { do: "mark-delivered"; note: HttpDeliveryNote }
  | { do: "issue"; invoice: HttpInvoice }
  | { do: "invoice" }
  | { do: "pay"; invoice: HttpInvoice }

export const isOnTheWay = ({ delivered_at, canceled_at }: HttpDeliveryNote) => !delivered_at && !canceled_at

/** Invoices that still wait for money, the one due first before the others. */
const unpaid = ({ invoices }: HttpSalesOrder) =>
  invoices
    .filter((invoice) => openAmount(invoice) > 0)
    .sort((a, b) => (a.due_at ?? "9").localeCompare(b.due_at ?? "9"))

/** The steps that are open, the next one first. */
export function openSteps(order: HttpSalesOrder): OrderStep[] {
  const isLive = order.state !== "canceled"
  const [note] = order.delivery_notes.filter(isOnTheWay)
  const [draft] = order.invoices.filter(({ status }) => status === "draft")
  const [invoice] = unpaid(order)
  const steps: (OrderStep | false | undefined)[] = [
    order.state === "active" && order.lines.some((line) => line.open_to_deliver > 0) && { do: "deliver" },
    note && { do: "mark-delivered", note },
    isLive && draft && { do: "issue", invoice: draft },
    isLive && order.lines.some((line) => line.open_to_invoice > 0) && { do: "invoice" },
    invoice && { do: "pay", invoice },
  ]
  return steps.filter((step): step is OrderStep => !!step)
}
