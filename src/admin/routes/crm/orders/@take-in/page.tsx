import { RouteDrawer } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Candidates } from "../../../../orders/adopt/candidates"

/** An order placed elsewhere in the shop becomes a sales order. */
const TakeInPage = () => {
  const { t } = useTranslation("crm")
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title>{t("ordersList.takeIn.title")}</RouteDrawer.Title>
        <RouteDrawer.Description>{t("ordersList.takeIn.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
        <Candidates />
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default TakeInPage
