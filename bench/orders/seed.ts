import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildProduct, buildShop } from "../../integration-tests/helpers"
import { placeHostOrder } from "../../integration-tests/helpers/host-order"
import { createInvoiceWorkflow, takeInOrderWorkflow } from "../../src/workflows/sales-order"
import { SYSTEM_ACTOR_ID } from "../../src/workflows/access/system-actor"

/** Run with `medusa exec`: one order, half delivered and half invoiced, for the others to be copies of. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const shop = await buildShop(container)
  const product = await buildProduct(container, shop, {
    title: "Masă",
    sku: "TABLE",
    price: 100,
    stock: 1000,
  })
  const order = await placeHostOrder(container, shop, {
    ...{ customer: shop.customers.walk_in, product, quantity: 4 },
  })
  const [item] = (order as unknown as { items: { id: string }[] }).items
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      items: [{ id: item.id, quantity: 2 }],
      location_id: shop.stock_location_id,
      shipping_option_id: shop.shipping_option_id,
    },
  })
  const { result } = await takeInOrderWorkflow(container).run({
    input: { order_id: order.id, actor_id: SYSTEM_ACTOR_ID },
  })
  const items = [{ line_id: item.id, quantity: 2 }]
  await createInvoiceWorkflow(container).run({
    input: { id: result.id, items, issue: true, actor_id: SYSTEM_ACTOR_ID },
  })
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "crm_sales_order", fields: ["id", "delivered", "invoiced"] })
  if (data.length !== 1) throw new Error(`one sales order expected, found ${JSON.stringify(data)}`)
}
