import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpSalesOrder } from "../../types/http"
import { TextLink } from "../shared/page/text-link"

/** What became of an order that is not active any more, and what can still be done with it. */
export const OrderNotice = ({ order: { state, order_id, lines } }: { order: HttpSalesOrder }) => {
  const { t } = useTranslation("crm")
  const toCredit = lines.filter((line) => line.open_to_credit > 0)
  if (state === "active" && !toCredit.length) {
    return null
  }
  return (
    <div
      className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-3"
      data-testid="order-notice"
    >
      <Text size="small" className="text-ui-fg-subtle break-words">
        {toCredit.length ? t("order.notice.credit") : t(`order.notice.${state}`)}
      </Text>
      {!toCredit.length && (
        <TextLink to={`/orders/${order_id}`} testId="order-notice-link">
          {t(`order.notice.${state}Link`)}
        </TextLink>
      )}
    </div>
  )
}
