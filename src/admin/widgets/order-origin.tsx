import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { NotInCrm } from "../orders/widget/not-in-crm"
import { OrderWidget } from "../orders/widget/order-widget"
import { useSalesOrder, useSalesOrders } from "../orders/api"
import { useCan } from "../shared/api/use-can"

const Known = ({ id }: { id: string }) => {
  const { data } = useSalesOrder(id)
  return data ? <OrderWidget order={data.sales_order} /> : null
}

/** On an order of the shop: its side in the CRM, or the way into it. */
const OrderOrigin = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { can } = useCan()
  const { data } = useSalesOrders({ order_id: [order.id], limit: 1 }, can("sales_order", "read"))
  const [known] = data?.sales_orders ?? []
  if (known) {
    return <Known id={known.id} />
  }
  return data && order.display_id && can("sales_order", "write") ? (
    <NotInCrm orderId={order.id} displayId={order.display_id} />
  ) : null
}

export const config = defineWidgetConfig({ zone: "order.details.side", id: "crm-order-origin" })

export default OrderOrigin
