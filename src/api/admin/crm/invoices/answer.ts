import type { HttpInvoice, HttpSalesOrder } from "../../../../types/http"
import { readSalesOrder } from "../../../../workflows/sales-order/read-sales-order"
import type { CrmRequest } from "../crm-request"
import { currentSalesOrderOf } from "../sales-orders/current-sales-order"

/** The sales order of the invoice in the path, as it is now: the details of a 409. */
export const currentOrder = currentSalesOrderOf("crm_invoice")

type Done = { id: string; sales_order_id: string; credit_note_id?: string | null }

/**
 * The answer to an action on an invoice: its order, itself, and the credit note it got.
 * @param before what is shown of a draft that the action deleted
 */
export async function invoiceAnswer(
  { scope, actor }: CrmRequest<unknown>,
  { id, sales_order_id, credit_note_id }: Done,
  before?: HttpInvoice,
): Promise<{ sales_order: HttpSalesOrder; invoice?: HttpInvoice; credit_note?: HttpInvoice }> {
  const sales_order = await readSalesOrder(scope, actor, sales_order_id)
  const find = (wanted: string) => sales_order.invoices.find((invoice) => invoice.id === wanted)
  const credit_note = credit_note_id ? find(credit_note_id) : undefined
  return { sales_order, invoice: find(id) ?? before, ...(credit_note && { credit_note }) }
}
