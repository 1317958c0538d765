import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
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

export type MarkDeliveryNoteDeliveredInput = {
  id: string
  actor_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Says that the goods of a delivery note arrived. The last one may close the order.
 *
 * Hooks: `validate({ delivery_note, additional_data })`.
 * @throws not_found, forbidden, conflict (delivered already, canceled)
 */
export const markDeliveryNoteDeliveredWorkflow = createWorkflow(
  "mark-delivery-note-delivered",
  (input: WorkflowData<MarkDeliveryNoteDeliveredInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const delivery_note = findDocumentStep({
      actor,
      entity: "crm_delivery_note",
      id: input.id,
      action: "write",
    })
    const lock = lockOrder(delivery_note)
    const validate = createHook("validate", { delivery_note, additional_data: input.additional_data })
    assertNoteAllowsStep({
      action: "deliver",
      number: delivery_note.number,
      fulfillment_id: delivery_note.fulfillment_id,
    })
    const delivered = transform({ delivery_note }, ({ delivery_note }) => ({
      orderId: delivery_note.order_id,
      fulfillmentId: String(delivery_note.fulfillment_id),
    }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivered })
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: delivery_note.sales_order_id, actor_id: input.actor_id },
    })
    unlockOrder(lock)
    const done = transform({ delivery_note }, ({ delivery_note }) => ({
      id: delivery_note.id,
      sales_order_id: delivery_note.sales_order_id,
    }))
    return new WorkflowResponse(done, { hooks: [validate] })
  },
)
