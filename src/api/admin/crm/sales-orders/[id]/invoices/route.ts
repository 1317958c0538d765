import { createInvoiceWorkflow } from "../../../../../../workflows/sales-order/create-invoice"
import { readInvoice } from "../../../../../../workflows/sales-order/find-document"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrder } from "../../current-sales-order"
import type { CreateInvoice } from "../../validators"

export const POST = answerConflict<WithAdditional<CreateInvoice>>(async (req, res) => {
  const { result } = await createInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  const invoice = await readInvoice(req.scope, req.actor, result.invoice_id)
  res.json({ ...(await currentSalesOrder(req)), invoice })
}, currentSalesOrder)
