import { momentsOf } from "../../shared/list/period"
import { useUrlQuery } from "../../shared/list/use-url-query"

/** The search and filters of the offers' list, as its route wants them. Only open offers run out. */
export function useOfferQuery() {
  const { valid_until, status, ...query } = useUrlQuery(["status", "owner_id", "valid_until"])
  const { from, to } = momentsOf(valid_until)
  return {
    ...query,
    status: status ?? (valid_until ? ["draft", "sent"] : undefined),
    valid_from: from,
    valid_to: to,
  }
}
