import { useQueryClient } from "@tanstack/react-query"
import { queryKeys } from "../shared/api/query-keys"
import { useLive } from "../shared/api/use-live"

/** Keeps the page of an opportunity as it is for everybody, its history and activities too. */
export function useLiveOpportunity(id: string) {
  const client = useQueryClient()
  const refresh = () => {
    void client.invalidateQueries({ queryKey: queryKeys.opportunities.all })
    void client.invalidateQueries({ queryKey: queryKeys.activities.all })
  }
  return useLive({
    onOpen: refresh,
    onOpportunities: (changes) => (changes === "many" || changes.includes(id)) && refresh(),
  })
}
