import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NoteDetails } from "../../modules/sales_order/documents/delivery-notes"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOrder, unlockOrder } from "./order-lock"
import { editDeliveryNoteStep } from "./steps/edit-delivery-note"
import { findDocumentStep } from "./steps/find-document"

export type UpdateDeliveryNoteInput = {
  id: string
  /** What is left out stays as it is. */
  update: NoteDetails
  actor_id: string | null
  additional_data?: Record<string, unknown> | null
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
    const actor = loadActorStep({ actor_id: input.actor_id })
    const note = findDocumentStep({ actor, entity: "crm_delivery_note", id: input.id, action: "write" })
    const lock = lockOrder(note)
    const validate = createHook("validate", {
      delivery_note: note,
      input,
      additional_data: input.additional_data,
    })
    editDeliveryNoteStep({ id: input.id, details: input.update })
    const updated = transform({ note }, ({ note }) => ({ id: note.id, sales_order_id: note.sales_order_id }))
    const deliveryNoteUpdated = createHook("deliveryNoteUpdated", {
      delivery_note: updated,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(updated, { hooks: [validate, deliveryNoteUpdated] })
  },
)
