import { readInvoice } from "../../../../../../workflows/sales-order/find-document"
import { cancelInvoiceWorkflow } from "../../../../../../workflows/sales-order/cancel-invoice"
import { readSalesOrder } from "../../../../../../workflows/sales-order/read-sales-order"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrderOf } from "../../../sales-orders/current-sales-order"
import type { NothingToSay } from "../../../sales-orders/validators"

export const POST = answerConflict<WithAdditional<NothingToSay>>(async (req, res) => {
  const { scope, actor, params } = req
  const before = await readInvoice(scope, actor, params.id)
  const { result } = await cancelInvoiceWorkflow(scope).run({
    input: { ...req.validatedBody, id: params.id, actor_id: actor.user_id },
  })
  const sales_order = await readSalesOrder(scope, actor, result.sales_order_id)
  const find = (id: string | null) => sales_order.invoices.find((invoice) => invoice.id === id)
  // A draft is gone: what is shown of it is how it was.
  const invoice = find(params.id) ?? before
  const credit_note = find(result.credit_note_id)
  res.json({ sales_order, invoice, ...(credit_note && { credit_note }) })
}, currentSalesOrderOf("crm_invoice"))
