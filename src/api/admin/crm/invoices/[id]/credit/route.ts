import { creditInvoiceWorkflow } from "../../../../../../workflows/sales-order/credit-invoice"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOrder, invoiceAnswer } from "../../answer"
import type { CreditInvoice } from "../../validators"

export const POST = answerConflict<WithAdditional<CreditInvoice>>(async (req, res) => {
  const { result } = await creditInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, result))
}, currentOrder)
