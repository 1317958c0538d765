import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOrder, unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { assertNoteAllowsStep } from "./steps/assert-note-allows"
import { findDocumentStep } from "./steps/find-document"

/** A parcel of the shipment, as the host keeps it. */
export type ShipmentLabel = { tracking_number: string; tracking_url: string; label_url: string }

export type ShipDeliveryNoteInput = {
  id: string
  labels?: ShipmentLabel[]
  actor_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Says that the goods of a delivery note left: the host's shipment. From then on the note can no longer be canceled.
 *
 * Hooks: `validate({ delivery_note, additional_data })`, `deliveryNoteShipped({ delivery_note, additional_data })`.
 * @throws not_found, forbidden, conflict (shipped or delivered already, canceled)
 */
export const shipDeliveryNoteWorkflow = createWorkflow(
  "ship-delivery-note",
  (input: WorkflowData<ShipDeliveryNoteInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const note = findDocumentStep({ actor, entity: "crm_delivery_note", id: input.id, action: "write" })
    const lock = lockOrder(note)
    const validate = createHook("validate", { delivery_note: note, additional_data: input.additional_data })
    assertNoteAllowsStep({ action: "ship", number: note.number, fulfillment_id: note.fulfillment_id })
    const shipment = transform({ note, input }, ({ note, input }) => ({
      order_id: note.order_id,
      fulfillment_id: String(note.fulfillment_id),
      items: (note.lines as { line_id: string; quantity: unknown }[]).map(({ line_id, quantity }) => ({
        id: line_id,
        quantity: Number(quantity),
      })),
      labels: input.labels ?? [],
      created_by: input.actor_id ?? undefined,
      additional_data: input.additional_data ?? undefined,
    }))
    createOrderShipmentWorkflow.runAsStep({ input: shipment })
    refreshSalesOrderWorkflow.runAsStep({ input: { id: note.sales_order_id, actor_id: input.actor_id } })
    const shipped = transform({ note }, ({ note }) => ({ id: note.id, sales_order_id: note.sales_order_id }))
    const deliveryNoteShipped = createHook("deliveryNoteShipped", {
      delivery_note: shipped,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(shipped, { hooks: [validate, deliveryNoteShipped] })
  },
)
