import { SectionRow } from "@medusajs/dashboard/components"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { useTranslation } from "react-i18next"
import { Section } from "../components/common/section"
import { Status } from "../components/common/status"
import { TextLink } from "../components/common/text-link"
import { useSalesOrders } from "../hooks/api/sales-orders"

/** On an order that came from an offer: how far it is, and the way to it in the CRM. */
const OrderOrigin = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("crm")
  const { data } = useSalesOrders({ order_id: [order.id], limit: 1 })
  const salesOrder = data?.sales_orders[0]
  if (!salesOrder) {
    return null
  }
  return (
    <Section title={t("widgets.fromCrm")} testId="order-crm-widget">
      <SectionRow title={t("fields.state")} value={<Status of="orders.state" value={salesOrder.state} />} />
      <SectionRow
        title={t("fields.delivered")}
        value={<Status of="orders.progress" value={salesOrder.delivered} />}
      />
      <SectionRow
        title={t("fields.invoiced")}
        value={<Status of="orders.progress" value={salesOrder.invoiced} />}
      />
      <SectionRow
        title={t("menu.crm")}
        value={<TextLink to={`/crm/orders/${salesOrder.id}`}>{t("widgets.openSalesOrder")}</TextLink>}
      />
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side", id: "crm-order-origin" })

export default OrderOrigin
