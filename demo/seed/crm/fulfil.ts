/** Delivers and invoices an order as far as its deal has come. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createInvoiceWorkflow,
  deliverSalesOrderWorkflow,
  markDeliveryNoteDeliveredWorkflow,
} from "../../../src/workflows/sales-order"
import type { Outcome } from "./plan"

interface Order {
  order_id: string
  sales_order_id: string
}

/** The invoice comes last: it is what closes an order that is delivered. */
export async function fulfil(container: MedusaContainer, actor_id: string, order: Order, outcome: Outcome) {
  if (outcome === "partly_delivered")
    await deliver(container, actor_id, order, await halfOf(container, order))
  if (outcome === "delivered" || outcome === "closed") await deliver(container, actor_id, order)
  if (outcome === "invoiced" || outcome === "closed") {
    await createInvoiceWorkflow(container).run({ input: { actor_id, id: order.sales_order_id, issue: true } })
  }
}

async function deliver(
  container: MedusaContainer,
  actor_id: string,
  { sales_order_id }: Order,
  items?: { line_id: string; quantity: number }[],
) {
  const { result } = await deliverSalesOrderWorkflow(container).run({
    input: { actor_id, id: sales_order_id, items },
  })
  await markDeliveryNoteDeliveredWorkflow(container).run({ input: { actor_id, id: result.delivery_note_id } })
}

/** Half of the first line and none of the others, as when the warehouse ran out. */
async function halfOf(container: MedusaContainer, { order_id }: Order) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.*"],
    filters: { id: order_id },
  })
  const [first] = (data[0].items ?? []) as { id: string; quantity: number }[]
  return [{ line_id: first.id, quantity: Math.ceil(first.quantity / 2) }]
}
