import { useSearchParams } from "react-router-dom"
import { ORDER_FILTERS, type OrderState, orderStateOf } from "../order-states"
import { momentsOf } from "../../shared/list/period"
import { useUrlQuery } from "../../shared/list/use-url-query"

/** The tab of the orders' list that is open. */
export function useOrderState(): OrderState {
  const [params] = useSearchParams()
  return orderStateOf(params.get("state"))
}

/** The search and filters of the orders' list, as its route wants them. */
export function useOrderQuery() {
  const state = useOrderState()
  const [params] = useSearchParams()
  const { created_at, order, ...query } = useUrlQuery([...ORDER_FILTERS])
  const { from, to } = momentsOf(created_at)
  const newest = state === "closed" ? "-closed_at" : "-created_at"
  return {
    ...query,
    order: params.has("order") ? order : newest,
    created_from: from,
    created_to: to,
    state,
  }
}

/** The same search in another tab, to count what it finds there. */
export function useOrderCountQuery(state: OrderState) {
  const query = useOrderQuery()
  return state === query.state ? query : { ...query, state, order: undefined, offset: 0, limit: 1 }
}
