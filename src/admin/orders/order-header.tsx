import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../types/http"
import { Section } from "../shared/page/section"
import { Status } from "../shared/page/status"
import { OrderActions } from "./order-actions"
import { OrderFacts } from "./order-facts"
import { OrderMeasures } from "./lines/order-measures"
import { OrderNotice } from "./order-notice"

/** Which order this is, how far it got, and what is to be done next. */
export const OrderHeader = ({ order }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  return (
    <Section
      level="h1"
      title={t("orders.number", { number: order.display_id })}
      testId="order-header"
      actions={
        <>
          <Status of="orders.state" value={order.state} />
          <OrderActions order={order} />
        </>
      }
    >
      <OrderNotice order={order} />
      <OrderMeasures order={order} />
      <OrderFacts order={order} />
    </Section>
  )
}
