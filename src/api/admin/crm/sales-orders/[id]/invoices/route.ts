import { createInvoiceWorkflow } from "../../../../../../workflows/sales-order/create-invoice"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { invoiceAnswer } from "../../../invoices/answer"
import type { CreateInvoice } from "../../../invoices/validators"
import { currentSalesOrder } from "../../current-sales-order"

export const POST = answerConflict<WithAdditional<CreateInvoice>>(async (req, res) => {
  const { result } = await createInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, { id: result.invoice_id, sales_order_id: result.id }))
}, currentSalesOrder)
