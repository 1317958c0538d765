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
 * @throws not_found, forbidden, conflict (delivered already, canceled)
 *
 * @property hooks.validate `{ delivery_note: FoundDocument, input: MarkDeliveryNoteDeliveredInput }` before anything
 *   is written
 * @property hooks.deliveryNoteDelivered `{ delivery_note: { id: string, sales_order_id: string } }` after the goods
 *   are said to be there
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
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: note.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const delivered = toldNote(note)
    const deliveryNoteDelivered = createHook("deliveryNoteDelivered", {
      delivery_note: delivered,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(delivered, { hooks: [validate, deliveryNoteDelivered] })
  },
)
