import type { HttpMe, HttpRep, Page } from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import { repName } from "../../lib/names"
import { useCrmDetail, useCrmList } from "./crm"

const MINUTES = 60_000

/** One's own rights. */
export function useMe() {
  const { data } = useCrmDetail<{ me: HttpMe }>(queryKeys.me, "me", { staleTime: 5 * MINUTES })
  return data?.me
}

export const useReps = () =>
  useCrmList<Page & { reps: HttpRep[] }>(
    queryKeys.reps.list(),
    "reps",
    { limit: 200 },
    {
      staleTime: 5 * MINUTES,
      retry: false,
    },
  )

/** The name of a sales rep by the id of the Medusa user. */
export function useRepNames() {
  const { data } = useReps()
  const names = new Map(data?.reps?.map((rep) => [rep.user_id, repName(rep)]))
  return (userId: string | null) => (userId ? names.get(userId) : undefined)
}
