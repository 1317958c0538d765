import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../workflows/sales-order/refresh-sales-order"
import { SYSTEM_ACTOR_ID } from "../workflows/access/system-actor"

/** A fulfilment left or arrived; these events name the fulfilment only: look at its order again. */
export default async function hostFulfillmentChanged({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshSalesOrderWorkflow(container).run({
    input: { fulfillment_id: data.id, actor_id: SYSTEM_ACTOR_ID },
  })
}

export const config: SubscriberConfig = {
  event: [FulfillmentWorkflowEvents.SHIPMENT_CREATED, FulfillmentWorkflowEvents.DELIVERY_CREATED],
}
