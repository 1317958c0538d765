import { readInvoice } from "../../../../../../workflows/sales-order/find-document"
import { issueInvoiceWorkflow } from "../../../../../../workflows/sales-order/issue-invoice"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrderOf } from "../../../sales-orders/current-sales-order"
import type { NothingToSay } from "../../../sales-orders/validators"

const current = currentSalesOrderOf("crm_invoice")

export const POST = answerConflict<WithAdditional<NothingToSay>>(async (req, res) => {
  await issueInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  const invoice = await readInvoice(req.scope, req.actor, req.params.id)
  res.json({ ...(await current(req)), invoice })
}, current)
