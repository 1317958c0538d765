import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { parallelize, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { DocumentOperation } from "../../modules/pipeline/moves/follow-documents"
import { CrmEvents } from "../events"
import type { Claim } from "./steps/claim-acceptance"

type Placed = { id: string; order_id: string; sales_order_id: string }

/** Both operations, as the board shows them: the offer is accepted, the order is placed. */
export function operationsOf({
  placed,
  actor_id,
}: {
  placed: Placed
  actor_id: string | null
}): DocumentOperation[] {
  const { id, sales_order_id } = placed
  return [
    {
      actor_id,
      trigger: "offer_accepted",
      source: { type: "offer", id },
      occurrence_key: `offer_accepted:${id}`,
    },
    {
      actor_id,
      trigger: "order_placed",
      source: { type: "sales_order", id: sales_order_id },
      occurrence_key: `order_placed:${sales_order_id}`,
    },
  ]
}

/** Says what happened; an order that was placed before the acceptance was cut off is announced now. */
export function emitAcceptance(placed: WorkflowData<Placed>, claim: WorkflowData<Claim>): void {
  parallelize(
    emitEventStep({ eventName: CrmEvents.offer.accepted, data: placed }),
    emitEventStep({
      eventName: CrmEvents.offer.superseded,
      data: transform({ claim }, ({ claim }) => claim.superseded.map((id) => ({ id }))),
    }).config({ name: "emit-offers-superseded" }),
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform({ claim }, ({ claim }) => (claim.placed ? [{ id: claim.placed.id }] : [])),
    }).config({ name: "emit-order-placed" }),
    emitEventStep({
      eventName: CrmEvents.sales_order.activated,
      data: transform({ placed }, ({ placed }) => ({ id: placed.sales_order_id, order_id: placed.order_id })),
    }).config({ name: "emit-sales-order-activated" }),
  )
}
