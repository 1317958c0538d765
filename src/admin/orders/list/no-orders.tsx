import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useCan } from "../../shared/api/use-can"
import type { OrderState } from "../order-states"
import { EmptyList } from "./empty-list"

const SENT_OFFERS = `/crm/offers?status=${encodeURIComponent(JSON.stringify(["sent"]))}`

/** A tab that has no orders at all, and where orders come from. */
export const NoOrders = ({ state }: { state: OrderState }) => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  return (
    <EmptyList
      heading={t(`ordersList.empty.${state}.heading`)}
      description={t(`ordersList.empty.${state}.description`)}
      testId="orders-empty"
    >
      {state === "active" && (
        <>
          {can("offer", "read") && (
            <Button size="small" variant="secondary" asChild>
              <Link to={SENT_OFFERS}>{t("ordersList.empty.sentOffers")}</Link>
            </Button>
          )}
          {can("sales_order", "write") && (
            <Button size="small" variant="secondary" asChild>
              <Link to="adopt">{t("ordersList.adopt.open")}</Link>
            </Button>
          )}
        </>
      )}
    </EmptyList>
  )
}
