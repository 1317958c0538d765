import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { useCan } from "../../shared/api/use-can"
import { OrderTabs } from "./order-tabs"

/** The tabs, what is often looked for, and the way to take an order in. */
export const OrdersHeader = () => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const [params] = useSearchParams()
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <Heading level="h1">{t("orders.title")}</Heading>
      <div className="flex flex-wrap items-center gap-3">
        <OrderTabs />
        {can("sales_order", "write") && (
          <Button size="small" variant="secondary" asChild>
            {/* The list behind the drawer stays as it was searched. */}
            <Link to={{ pathname: "adopt", search: params.toString() }} data-testid="orders-take-in">
              {t("ordersList.adopt.open")}
            </Link>
          </Button>
        )}
      </div>
    </div>
  )
}
