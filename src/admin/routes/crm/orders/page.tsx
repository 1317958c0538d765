import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"
import { Crumb } from "../../../components/common/crumb"
import { ListPage } from "../../../components/common/list-page"
import { OrdersTable } from "../../../components/orders/orders-table"
import { StateTabs, STATES } from "../../../components/orders/state-tabs"

const OrdersPage = () => {
  const [params] = useSearchParams()
  const state = STATES.find((known) => known === params.get("state")) ?? "active"
  return (
    <ListPage zone="crm.sales_order.list" header={<StateTabs current={state} />}>
      <OrdersTable key={state} state={state} />
    </ListPage>
  )
}

export const config = defineRouteConfig({ label: "menu.orders", translationNs: "crm", rank: 5 })
export const handle = { breadcrumb: () => <Crumb of="menu.orders" /> }

export default OrdersPage
