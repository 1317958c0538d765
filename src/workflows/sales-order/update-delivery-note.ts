import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NoteDetails } from "../../modules/sales_order/documents/delivery-notes"
import { beginNoteAction, type NoteActionInput, toldNote } from "./note-action"
import { unlockOrder } from "./order-lock"
import { editDeliveryNoteStep } from "./steps/edit-delivery-note"

export type UpdateDeliveryNoteInput = NoteActionInput & {
  /** What is left out stays as it is. */
  update: NoteDetails
}

/**
 * Changes what people wrote on a delivery note: who carries the goods and with what, the route, the UIT code.
 *
 * Hooks: `validate({ delivery_note, input, additional_data })`, `deliveryNoteUpdated({ delivery_note, additional_data })`.
 * @throws not_found, forbidden, conflict (canceled)
 */
export const updateDeliveryNoteWorkflow = createWorkflow(
  "update-delivery-note",
  (input: WorkflowData<UpdateDeliveryNoteInput>) => {
    const { note, lock, validate } = beginNoteAction(input)
    editDeliveryNoteStep({ id: input.id, details: input.update })
    const updated = toldNote(note)
    const deliveryNoteUpdated = createHook("deliveryNoteUpdated", {
      delivery_note: updated,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(updated, { hooks: [validate, deliveryNoteUpdated] })
  },
)
