import type { HttpOrderCandidate, HttpSalesOrder, Page } from "../../../types/http"
import { queryKeys } from "../../shared/api/query-keys"
import { crm } from "../../shared/api/crm-client"
import { useCrmList, useCrmMutation } from "../../shared/api/crm"

type CandidateQuery = { q?: string; limit?: number }

/** Orders of the shop that the CRM does not know and the reader may adopt, newest first. */
export const useOrderCandidates = ({ q, limit = 20 }: CandidateQuery, enabled = true) => {
  const query = { q, limit }
  return useCrmList<Page & { candidates: HttpOrderCandidate[] }>(
    queryKeys.salesOrders.candidates(query),
    "sales-orders/candidates",
    query,
    { enabled },
  )
}

export const useAdoptOrderMutation = () =>
  useCrmMutation((order_id: string) =>
    crm.post<{ sales_order: HttpSalesOrder }>("sales-orders", { order_id }),
  )
