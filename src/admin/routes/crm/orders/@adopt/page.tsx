import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { OrderCandidates } from "../../../../orders/adopt/order-candidates"

/** An order placed elsewhere in the shop becomes a sales order. */
const AdoptOrderPage = () => {
  const { t } = useTranslation("crm")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title>{t("ordersList.adopt.title")}</RouteDrawer.Title>
        <RouteDrawer.Description>{t("ordersList.adopt.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <OrderCandidates />
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default AdoptOrderPage
