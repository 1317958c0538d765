import { deliverSalesOrderWorkflow } from "../../../../../../workflows/sales-order/deliver-sales-order"
import { readDeliveryNote } from "../../../../../../workflows/sales-order/find-document"
import { answerConflict } from "../../../answer-conflict"
import type { WithAdditional } from "../../../crm-request"
import { currentSalesOrder } from "../../current-sales-order"
import type { CreateDelivery } from "../../delivering-validators"

export const POST = answerConflict<WithAdditional<CreateDelivery>>(async (req, res) => {
  const { items, location_id, shipping_option_id, additional_data, ...note_details } = req.validatedBody
  const { result } = await deliverSalesOrderWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id, items, location_id, shipping_option_id, note_details, additional_data },
      actor_id: req.actor.user_id,
    },
  })
  const delivery_note = await readDeliveryNote(req.scope, req.actor, result.delivery_note_id)
  res.json({ ...(await currentSalesOrder(req)), delivery_note })
}, currentSalesOrder)
