import type { Scope } from "../../../types/http"
import type { Option } from "../form/select-field"
import { repName } from "../format/names"
import { useReps } from "./access"
import { useCan } from "./use-can"

/** The sales reps whose records of one of these kinds the reader may see, and to whom they may therefore give one. */
export function useOwnerOptions(...scopes: Scope[]): Option[] {
  const { data } = useReps()
  const { can } = useCan()
  return (data?.reps ?? [])
    .filter(({ user_id: owner_id, team_id }) =>
      scopes.some((scope) => can(scope, "read", { owner_id, team_id })),
    )
    .map((rep) => ({ value: rep.user_id, label: repName(rep) ?? rep.user_id }))
}
