import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "../../../shared/page/crumb"
import { ListPage } from "../../../shared/list/list-page"
import { OrdersHeader } from "../../../orders/list/orders-header"
import { OrdersTable } from "../../../orders/list/orders-table"
import { useOrderState } from "../../../orders/list/order-list"

const OrdersPage = () => {
  const state = useOrderState()
  return (
    <ListPage zone="crm.sales_order.list" header={<OrdersHeader />}>
      <OrdersTable key={state} />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "menu.orders", translationNs: "crm", rank: 5 })
export const handle = { breadcrumb: () => <Crumb of="menu.orders" /> }

export default OrdersPage
