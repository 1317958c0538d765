import { issueInvoiceWorkflow } from "../../../../../../workflows/sales-order/issue-invoice"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOrder, invoiceAnswer } from "../../answer"
import type { NothingToSay } from "../../../sales-orders/validators"

export const POST = answerConflict<WithAdditional<NothingToSay>>(async (req, res) => {
  const { result } = await issueInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, result))
}, currentOrder)
