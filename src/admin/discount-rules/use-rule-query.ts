import { useSearchParams } from "react-router-dom"
import { useUrlQuery } from "../shared/list/use-url-query"

/** The search and filters of the rules' list; unless another order is chosen, the one in which the rules are asked. */
export function useRuleQuery() {
  const [params] = useSearchParams()
  return { ...useUrlQuery(["is_active", "target"]), order: params.get("order") ?? undefined }
}
