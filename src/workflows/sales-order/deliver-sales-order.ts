import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NoteDetails } from "../../modules/sales_order"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { lockOrder, unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { type DeliveryRequest, planDeliveryStep } from "./steps/plan-delivery"
import { NOTE_METADATA } from "./truth/note-sources"

export type DeliverSalesOrderInput = DeliveryRequest & {
  id: string
  /** What is to stand on the delivery note. */
  note_details?: NoteDetails
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Delivers an order, or a part of it: the host's fulfilment and its delivery note. Without items, all that is left and
 * fits into one fulfilment.
 *
 * @throws not_found, forbidden, conflict (closed, canceled, less left than asked for), invalid_data
 *
 * @property hooks.validate `{ sales_order: OwnedRecord, input: DeliverSalesOrderInput }` before anything is written
 * @property hooks.salesOrderDelivered `{ delivery: { id: string, fulfillment_id: string, delivery_note_id: string }
 *   }` after the delivery note is issued; `id` is the order's
 */
export const deliverSalesOrderWorkflow = createWorkflow(
  "deliver-sales-order",
  (input: WorkflowData<DeliverSalesOrderInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const sales_order = findVisibleStep({ actor, scope: "sales_order", action: "write", id: input.id })
    const lock = lockOrder(sales_order)
    const validate = createHook("validate", { sales_order, input, additional_data: input.additional_data })
    const plan = planDeliveryStep(input)
    const fulfillmentInput = transform({ plan, input, actor }, ({ plan, input, actor }) => ({
      ...plan,
      created_by: actor.user_id ?? undefined,
      metadata: input.note_details ? { [NOTE_METADATA]: input.note_details } : undefined,
      additional_data: input.additional_data ?? undefined,
    }))
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: fulfillmentInput })
    const look = refreshSalesOrderWorkflow.runAsStep({
      input: { id: input.id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const made = transform({ input, look, fulfillment }, ({ input, look, fulfillment }) => ({
      id: input.id,
      fulfillment_id: fulfillment.id,
      delivery_note_id: look.issued.find((note) => note.fulfillment_id === fulfillment.id)?.id ?? "",
    }))
    const salesOrderDelivered = createHook("salesOrderDelivered", {
      delivery: made,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    return new WorkflowResponse(made, { hooks: [validate, salesOrderDelivered] })
  },
)
