import { readDeliveryNote } from "../../../../../../workflows/sales-order/find-document"
import { shipDeliveryNoteWorkflow } from "../../../../../../workflows/sales-order/ship-delivery-note"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrderOf } from "../../../sales-orders/current-sales-order"
import type { ShipDeliveryNote } from "../../../sales-orders/delivering-validators"

const current = currentSalesOrderOf("crm_delivery_note")

export const POST = answerConflict<WithAdditional<ShipDeliveryNote>>(async (req, res) => {
  await shipDeliveryNoteWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor_id: req.actor.user_id },
  })
  const delivery_note = await readDeliveryNote(req.scope, req.actor, req.params.id)
  res.json({ ...(await current(req)), delivery_note })
}, current)
