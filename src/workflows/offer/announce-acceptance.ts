import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { DocumentOperation } from "../../modules/pipeline"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import type { Claim } from "./steps/claim-acceptance"

/** What an accepted offer became. */
export type Placed = { id: string; order_id: string; sales_order_id: string }

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
export function emitAcceptance(placed: WorkflowData<Placed>, claim: Claim | WorkflowData<Claim>): void {
  const events = transform({ placed, claim }, ({ placed, claim }) => {
    const { sales_order_id: id, order_id } = placed
    return [
      { name: CrmEvents.offer.accepted, data: [placed] },
      { name: CrmEvents.offer.superseded, data: claim.superseded.map((id) => ({ id })) },
      { name: OrderWorkflowEvents.PLACED, data: claim.placed ? [{ id: claim.placed.id }] : [] },
      { name: CrmEvents.sales_order.activated, data: [{ id, order_id }] },
    ]
  })
  emitEventsStep({ events }).config({ name: "emit-acceptance" })
}
