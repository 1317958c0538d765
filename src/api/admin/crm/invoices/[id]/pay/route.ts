import { payInvoiceWorkflow } from "../../../../../../workflows/sales-order/pay-invoice"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOrder, invoiceAnswer } from "../../answer"
import type { PayInvoice } from "../../validators"

export const POST = answerConflict<WithAdditional<PayInvoice>>(async (req, res) => {
  const { result } = await payInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, result))
}, currentOrder)
