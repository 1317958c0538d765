import type { HttpTax } from "./offer"
import type { HttpPayment } from "./sales-order-events"

export type Progress = "none" | "partial" | "full"
/** Quantities of one order line; `open_*` is what is left to do. */
export type HttpSalesOrderLine = {
  line_id: string
  title: string
  sku: string | null
  ordered: number
  reserved: number
  delivered: number
  invoiced: number
  returned: number
  open_to_deliver: number
  open_to_invoice: number
  /** Came back, or was taken off the host order, and is still invoiced. */
  open_to_credit: number
  /** Net of one unit after discount. */
  unit_price: number
  net_total: number
  tax_rate: number
}
export type HttpDeliveryNote = {
  id: string
  number: string
  sales_order_id: string
  fulfillment_id: string
  location_id: string | null
  delegate_name: string | null
  delegate_id_card: string | null
  vehicle_number: string | null
  route: string | null
  /** The code of RO e-Transport. */
  uit_code: string | null
  note: string | null
  locale: string
  issued_at: string
  shipped_at: string | null
  delivered_at: string | null
  canceled_at: string | null
  lines: { id: string; line_id: string; title: string; sku: string | null; quantity: number }[]
}
export type HttpInvoiceLine = {
  id: string
  kind: "product" | "shipping"
  line_id: string
  title: string
  sku: string | null
  quantity: number
  unit_price: number
  net_total: number
  tax_rate: number
}
export type HttpInvoice = {
  id: string
  kind: "invoice" | "credit_note"
  number: string | null
  status: "draft" | "issued" | "canceled"
  sales_order_id: string
  credited_invoice_id: string | null
  currency_code: string
  subtotal: number
  tax_total: number
  /** total = subtotal + tax_total + rounding; 0 unless prices contain the tax. */
  rounding: number
  total: number
  taxes: HttpTax[]
  /** Of all credit notes on it, with tax. */
  credited_total: number
  paid_total: number
  paid_at: string | null
  /** Issued, due and not paid. */
  is_overdue: boolean
  reason: string | null
  note: string | null
  locale: string
  issued_at: string | null
  delivered_at: string | null
  due_at: string | null
  canceled_at: string | null
  /** What one unit of the invoice's currency is worth in the seller's own (lei), and the day of that rate. */
  exchange_rate: number | null
  exchange_rate_date: string | null
  lines: HttpInvoiceLine[]
}
/** A row of the list of invoices, with whose order it is. */
export type HttpInvoiceRow = Omit<HttpInvoice, "lines"> & { display_id: number; buyer_name: string }
export type HttpSalesOrderRow = {
  id: string
  order_id: string
  display_id: number
  offer_id: string | null
  opportunity_id: string | null
  customer_id: string | null
  owner_id: string | null
  team_id: string | null
  buyer_name: string
  currency_code: string
  total: number
  origin: "offer" | "host"
  state: "active" | "closed" | "canceled"
  delivered: Progress
  invoiced: Progress
  paid: Progress
  next_due_at: string | null
  /** The day of `next_due_at` is over by the seller's calendar. */
  is_overdue: boolean
  closed_at: string | null
  created_at: string
  updated_at: string
}
export type HttpSalesOrder = HttpSalesOrderRow & {
  /** What an invoice charges unless it says otherwise: the option `invoice_from`. */
  invoice_from: "ordered" | "delivered"
  lines: HttpSalesOrderLine[]
  delivery_notes: HttpDeliveryNote[]
  invoices: HttpInvoice[]
  payments: HttpPayment[]
}
