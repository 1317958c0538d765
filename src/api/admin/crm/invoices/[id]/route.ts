import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpInvoice } from "../../../../../types/http"
import { readInvoice } from "../../../../../workflows/sales-order/find-document"
import { updateInvoiceWorkflow } from "../../../../../workflows/sales-order/update-invoice"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { currentOrder, invoiceAnswer } from "../answer"
import type { UpdateInvoice } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ invoice: HttpInvoice }>) => {
  res.json({ invoice: await readInvoice(req.scope, req.actor, req.params.id) })
}

export const POST = answerConflict<WithAdditional<UpdateInvoice>>(async (req, res) => {
  const { result } = await updateInvoiceWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  res.json(await invoiceAnswer(req, result))
}, currentOrder)
