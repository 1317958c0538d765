import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  ReservationItemWorkflowEvents,
} from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../workflows/sales-order/refresh-sales-order"
import { SYSTEM_ACTOR_ID } from "../workflows/access/system-actor"

type Payload = { id?: string; order_id?: string }

/** Something happened to a host order: look at it again. */
export default async function hostOrderChanged({ event: { data }, container }: SubscriberArgs<Payload>) {
  await refreshSalesOrderWorkflow(container).run({
    input: { order_id: data.order_id ?? data.id, actor_id: SYSTEM_ACTOR_ID },
  })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.UPDATED,
    OrderWorkflowEvents.ARCHIVED,
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.COMPLETED,
    OrderWorkflowEvents.RETURN_REQUESTED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
    OrderEditWorkflowEvents.CANCELED,
    // Of a canceled claim or exchange the host says only that its reservations are gone; with the order's id.
    ReservationItemWorkflowEvents.DELETED,
  ],
}
