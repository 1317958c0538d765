import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpDeliveryNote } from "../../../../../types/http"
import { readDeliveryNote } from "../../../../../workflows/sales-order/find-document"
import { updateDeliveryNoteWorkflow } from "../../../../../workflows/sales-order/update-delivery-note"
import { answerConflict } from "../../answer-conflict"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { currentSalesOrderOf } from "../../sales-orders/current-sales-order"
import type { UpdateDeliveryNote } from "../../sales-orders/delivering-validators"

const current = currentSalesOrderOf("crm_delivery_note")

export const GET = async (req: CrmRequest, res: MedusaResponse<{ delivery_note: HttpDeliveryNote }>) => {
  res.json({ delivery_note: await readDeliveryNote(req.scope, req.actor, req.params.id) })
}

export const POST = answerConflict<WithAdditional<UpdateDeliveryNote>>(async (req, res) => {
  const { additional_data, ...update } = req.validatedBody
  await updateDeliveryNoteWorkflow(req.scope).run({
    input: { id: req.params.id, update, actor_id: req.actor.user_id, additional_data },
  })
  const delivery_note = await readDeliveryNote(req.scope, req.actor, req.params.id)
  res.json({ ...(await current(req)), delivery_note })
}, current)
