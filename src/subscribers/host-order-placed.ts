import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { takeInPlacedOrder } from "../workflows/sales-order/take-in-placed-orders"

/** An order was placed somewhere in the host: the option `take_in_sales_channels` may want it in the CRM. */
export default async function hostOrderPlaced({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await takeInPlacedOrder(container, data.id)
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.PLACED }
