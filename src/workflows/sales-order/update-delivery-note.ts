import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { NoteDetails } from "../../modules/sales_order"
import { CrmEvents } from "../events"
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
 * @throws not_found, forbidden, conflict (canceled)
 *
 * @property hooks.validate `{ delivery_note: FoundDocument, input: UpdateDeliveryNoteInput }` before anything is
 *   written
 * @property hooks.deliveryNoteUpdated `{ delivery_note: { id: string, sales_order_id: string } }` after the note is
 *   changed
 */
export const updateDeliveryNoteWorkflow = createWorkflow(
  "update-delivery-note",
  (input: WorkflowData<UpdateDeliveryNoteInput>) => {
    const { note, lock, validate } = beginNoteAction(input)
    editDeliveryNoteStep({ id: input.id, details: input.update })
    const updated = toldNote(note)
    emitEventStep({ eventName: CrmEvents.delivery_note.updated, data: updated })
    const deliveryNoteUpdated = createHook("deliveryNoteUpdated", {
      delivery_note: updated,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(updated, { hooks: [validate, deliveryNoteUpdated] })
  },
)
