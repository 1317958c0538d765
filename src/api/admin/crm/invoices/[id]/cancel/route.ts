import { cancelInvoiceWorkflow } from "../../../../../../workflows/sales-order/cancel-invoice"
import { readInvoice } from "../../../../../../workflows/sales-order/find-document"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentOrder, invoiceAnswer } from "../../answer"
import type { CancelInvoice } from "../../validators"

export const POST = answerConflict<WithAdditional<CancelInvoice>>(async (req, res) => {
  const before = await readInvoice(req.scope, req.actor, req.params.id)
  const { result } = await cancelInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, result, before))
}, currentOrder)
