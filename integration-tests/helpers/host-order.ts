import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  getOrderDetailWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CreateOrderDTO, MedusaContainer } from "@medusajs/framework/types"
import { OrderStatus } from "@medusajs/framework/utils"
import type { BuiltCustomer } from "./customer"
import type { BuiltProduct } from "./product"
import type { Shop } from "./shop"

type Bought = { customer: BuiltCustomer; product: BuiltProduct; quantity: number; isDraft?: boolean }

/** An order placed in the host without the CRM, at the prices the host calculates. */
export async function placeHostOrder(
  container: MedusaContainer,
  shop: Shop,
  { customer, product, quantity, isDraft = false }: Bought,
) {
  const input = {
    region_id: shop.region_id,
    sales_channel_id: shop.sales_channel_id,
    currency_code: shop.currency_code,
    customer_id: customer.id,
    email: customer.email,
    shipping_address: customer.address,
    // Without a price Medusa calculates it, though the type asks for one.
    items: [{ title: product.title, variant_id: product.variant_id, quantity }] as CreateOrderDTO["items"],
    status: OrderStatus.DRAFT,
    is_draft_order: true,
  }
  const { result } = await createOrderWorkflow(container).run({ input })
  if (!isDraft) {
    await convertDraftOrderWorkflow(container).run({ input: { id: result.id } })
  }
  const order = await getOrderDetailWorkflow(container).run({
    input: { order_id: result.id, fields: ["id", "status", "total", "tax_total", "item_total", "items.*"] },
  })
  return order.result
}
