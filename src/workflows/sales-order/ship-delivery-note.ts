import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
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

/** A parcel of the shipment, as the host keeps it. */
export type ShipmentLabel = { tracking_number: string; tracking_url: string; label_url: string }

export type ShipDeliveryNoteInput = NoteActionInput & { labels?: ShipmentLabel[] }

/**
 * Says that the goods of a delivery note left: the host's shipment. From then on the note can no longer be canceled.
 *
 * @throws not_found, forbidden, conflict (shipped or delivered already, canceled)
 *
 * @property hooks.validate `{ delivery_note: FoundDocument, input: ShipDeliveryNoteInput }` before anything is
 *   written
 * @property hooks.deliveryNoteShipped `{ delivery_note: { id: string, sales_order_id: string } }` after the goods
 *   are said to have left
 */
export const shipDeliveryNoteWorkflow = createWorkflow(
  "ship-delivery-note",
  (input: WorkflowData<ShipDeliveryNoteInput>) => {
    const { actor, note, lock, validate } = beginNoteAction(input)
    assertNoteAllowsStep({ action: "ship", number: note.number, fulfillment_id: note.fulfillment_id })
    const shipment = transform({ note, input, actor }, ({ note, input, actor }) => ({
      order_id: note.order_id,
      fulfillment_id: String(note.fulfillment_id),
      items: (note.lines as { line_id: string; quantity: unknown }[]).map(({ line_id, quantity }) => ({
        id: line_id,
        quantity: Number(quantity),
      })),
      labels: input.labels ?? [],
      created_by: actor.user_id ?? undefined,
      additional_data: input.additional_data ?? undefined,
    }))
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: note.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const shipped = toldNote(note)
    const deliveryNoteShipped = createHook("deliveryNoteShipped", {
      delivery_note: shipped,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(shipped, { hooks: [validate, deliveryNoteShipped] })
  },
)
