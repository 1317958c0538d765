import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
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

export type CancelDeliveryNoteInput = NoteActionInput

/**
 * Cancels a delivery note and the host's fulfilment behind it: its goods are open again and reserved. The note keeps
 * its number and is marked.
 *
 * @throws not_found, forbidden, conflict (shipped or delivered already, canceled)
 *
 * @property hooks.validate `{ delivery_note: FoundDocument, input: CancelDeliveryNoteInput }` before anything is
 *   written
 * @property hooks.deliveryNoteCanceled `{ delivery_note: { id: string, sales_order_id: string } }` before the
 *   fulfilment is canceled, which nothing takes back, and the note with it
 */
export const cancelDeliveryNoteWorkflow = createWorkflow(
  "cancel-delivery-note",
  (input: WorkflowData<CancelDeliveryNoteInput>) => {
    const { actor, note, lock, validate } = beginNoteAction(input)
    assertNoteAllowsStep({ action: "cancel", number: note.number, fulfillment_id: note.fulfillment_id })
    const canceled = toldNote(note)
    const deliveryNoteCanceled = createHook("deliveryNoteCanceled", {
      delivery_note: canceled,
      additional_data: input.additional_data,
    })
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ note, input, actor }, ({ note, input, actor }) => ({
        order_id: note.order_id,
        fulfillment_id: String(note.fulfillment_id),
        canceled_by: actor.user_id ?? undefined,
        additional_data: input.additional_data ?? undefined,
      })),
    })
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: note.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    unlockOrder(lock)
    return new WorkflowResponse(canceled, { hooks: [validate, deliveryNoteCanceled] })
  },
)
