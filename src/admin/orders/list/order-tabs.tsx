import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { useSalesOrders } from "../api"
import { useFormat } from "../../shared/format/use-format"
import { useOrderCountQuery, useOrderState } from "./order-list"
import { ORDER_STATES, type OrderState, searchOfState } from "../order-states"

const Tab = ({ state, isCurrent }: { state: OrderState; isCurrent: boolean }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [params] = useSearchParams()
  const { data } = useSalesOrders(useOrderCountQuery(state))
  return (
    <Link
      to={`/crm/orders${searchOfState(params, state)}`}
      aria-current={isCurrent ? "page" : undefined}
      data-testid={`orders-tab-${state}`}
      className={clx(
        "txt-compact-small-plus focus-visible:shadow-borders-focus flex items-center gap-x-1.5 rounded-full px-3 py-1 outline-none",
        isCurrent
          ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
          : "text-ui-fg-subtle hover:text-ui-fg-base",
      )}
    >
      {t(`orders.tabs.${state}`)}
      {data && (
        <span className="text-ui-fg-muted font-normal tabular-nums" data-testid={`orders-count-${state}`}>
          {format.number(data.count)}
        </span>
      )}
    </Link>
  )
}

/** Active, closed and canceled orders, with how many of each the search and the filters find. */
export const OrderTabs = () => {
  const { t } = useTranslation("crm")
  const current = useOrderState()
  return (
    <nav aria-label={t("orders.title")} className="bg-ui-bg-subtle flex gap-x-1 rounded-full p-1">
      {ORDER_STATES.map((state) => (
        <Tab key={state} state={state} isCurrent={state === current} />
      ))}
    </nav>
  )
}
