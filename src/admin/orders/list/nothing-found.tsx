import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { useSalesOrders } from "../api"
import { useFormat } from "../../shared/format/use-format"
import { useOrderCountQuery } from "./order-list"
import { ORDER_STATES, type OrderState, searchOfState } from "../order-states"
import { EmptyList } from "./empty-list"

/** The way to another tab, where the same search finds something. */
const FoundElsewhere = ({ state }: { state: OrderState }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const [params] = useSearchParams()
  const { data } = useSalesOrders(useOrderCountQuery(state))
  return data?.count ? (
    <Button size="small" variant="secondary" asChild>
      <Link to={`/crm/orders${searchOfState(params, state)}`} data-testid={`orders-found-${state}`}>
        {t(`orders.tabs.${state}`)} ({format.number(data.count)})
      </Link>
    </Button>
  ) : null
}

/** A search or filters that nothing in this tab fits. */
export const NothingFound = ({ state }: { state: OrderState }) => {
  const { t } = useTranslation("crm")
  return (
    <EmptyList
      heading={t("common.filtered.heading")}
      description={t(`ordersList.nothingFound.${state}`)}
      testId="orders-nothing-found"
    >
      {ORDER_STATES.filter((other) => other !== state).map((other) => (
        <FoundElsewhere key={other} state={other} />
      ))}
      <Button size="small" variant="secondary" asChild>
        <Link to={`/crm/orders${searchOfState(new URLSearchParams(), state)}`} data-testid="orders-clear">
          {t("ordersList.nothingFound.clear")}
        </Link>
      </Button>
    </EmptyList>
  )
}
