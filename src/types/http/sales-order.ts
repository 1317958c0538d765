import type { HttpTax } from "./offer"

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
  issued_at: string
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
  total: number
  taxes: HttpTax[]
  issued_at: string | null
  due_at: string | null
  canceled_at: string | null
  lines: HttpInvoiceLine[]
}
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
  state: "active" | "closed" | "canceled"
  delivered: Progress
  invoiced: Progress
  closed_at: string | null
  created_at: string
  updated_at: string
}
export type HttpSalesOrder = HttpSalesOrderRow & {
  lines: HttpSalesOrderLine[]
  delivery_notes: HttpDeliveryNote[]
  invoices: HttpInvoice[]
}
