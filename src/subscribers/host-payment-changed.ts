import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../workflows/sales-order/refresh-sales-order"
import { SYSTEM_ACTOR_ID } from "../workflows/access/system-actor"

/** Money came or went; these events name the payment only: look at its order again. */
export default async function hostPaymentChanged({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await refreshSalesOrderWorkflow(container).run({
    input: { payment_id: data.id, actor_id: SYSTEM_ACTOR_ID },
  })
}

export const config: SubscriberConfig = { event: [PaymentEvents.CAPTURED, PaymentEvents.REFUNDED] }
