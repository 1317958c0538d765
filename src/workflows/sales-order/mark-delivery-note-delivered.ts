import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { beginNoteAction, type NoteActionInput, toldNote } from "./note-action"
import { unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { assertNoteAllowsStep } from "./steps/assert-note-allows"

export type MarkDeliveryNoteDeliveredInput = NoteActionInput

/**
 * Says that the goods of a delivery note arrived. The last one may close the order.
 *
 * Hooks: `validate({ delivery_note, input, additional_data })`, `deliveryNoteDelivered({ delivery_note, additional_data })`.
 * @throws not_found, forbidden, conflict (delivered already, canceled)
 */
export const markDeliveryNoteDeliveredWorkflow = createWorkflow(
  "mark-delivery-note-delivered",
  (input: WorkflowData<MarkDeliveryNoteDeliveredInput>) => {
    const { note, lock, validate } = beginNoteAction(input)
    assertNoteAllowsStep({ action: "deliver", number: note.number, fulfillment_id: note.fulfillment_id })
    const arrived = transform({ note }, ({ note }) => ({
      orderId: note.order_id,
      fulfillmentId: String(note.fulfillment_id),
    }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: arrived })
    refreshSalesOrderWorkflow.runAsStep({ input: { id: note.sales_order_id, actor_id: input.actor_id } })
    const delivered = toldNote(note)
    const deliveryNoteDelivered = createHook("deliveryNoteDelivered", {
      delivery_note: delivered,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(delivered, { hooks: [validate, deliveryNoteDelivered] })
  },
)
