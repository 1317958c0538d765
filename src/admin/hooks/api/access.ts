import type { Action, HttpMe, HttpRep, Page, Scope } from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import { repName } from "../../lib/names"
import { useCrmDetail, useCrmList } from "./crm"

const MINUTES = 60_000

export const useMe = () =>
  useCrmDetail<{ me: HttpMe } | HttpMe>(queryKeys.me, "me", { staleTime: 5 * MINUTES })

/** Whether the actor may do this to at least their own records; true until known, the server decides. */
export function useCan() {
  const { data } = useMe()
  const me = data && "me" in data ? data.me : data
  return (scope: Scope, action: Action) => !me || me.permissions[scope][action] !== "none"
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
