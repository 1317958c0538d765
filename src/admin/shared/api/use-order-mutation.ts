import { useQueryClient } from "@tanstack/react-query"
import type { HttpSalesOrder } from "../../../types/http"
import { queryKeys } from "./query-keys"
import { useCrmMutation } from "./crm"

/** A change that answers with its order: that is on screen before the next thing can be pressed. */
export function useOrderMutation<Data extends { sales_order: HttpSalesOrder }, Variables>(
  mutationFn: (variables: Variables) => Promise<Data>,
) {
  const client = useQueryClient()
  return useCrmMutation(mutationFn, {
    onSuccess: ({ sales_order }) =>
      void client.setQueryData(queryKeys.salesOrders.detail(sales_order.id), { sales_order }),
  })
}
