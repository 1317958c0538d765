import { useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  Deleted,
  HttpMe,
  HttpOwnedRecords,
  HttpRep,
  HttpRole,
  HttpTeam,
  Page,
} from "../../../types/http"
import { queryKeys } from "./query-keys"
import { repName } from "../format/names"
import type { Query } from "./sdk"
import { crm, sdk } from "./sdk"
import { useCrmDetail, useCrmList, useCrmMutation } from "./crm"

const MINUTES = 60_000

/** As many as one request brings: more than a sales department has. */
const ALL = 1000

type Reps = Page & { reps: HttpRep[] }
export type RepInput = { role_id?: string; team_id?: string | null }
export type RoleInput = Partial<Omit<HttpRole, "id" | "key" | "is_default">>

export const useMeQuery = () => useCrmDetail<{ me: HttpMe }>(queryKeys.me, "me", { staleTime: 5 * MINUTES })

/** One's own rights; undefined until they are known. */
export const useMe = () => useMeQuery().data?.me

/** Every rep. */
export const useReps = () =>
  useCrmList<Reps>(
    queryKeys.reps.list(),
    "reps",
    { limit: ALL },
    {
      staleTime: 5 * MINUTES,
      retry: false,
    },
  )

/** A page of the reps. */
export const useRepsPage = (query: Query) => useCrmList<Reps>(queryKeys.reps.list(query), "reps", query)

/** The name of a sales rep by the id of the Medusa user. */
export function useRepNames() {
  const { data } = useReps()
  const names = new Map(data?.reps?.map((rep) => [rep.user_id, repName(rep)]))
  return (userId: string | null) => (userId ? names.get(userId) : undefined)
}

/** The users of the dashboard, reps or not. */
export const useUsers = (enabled: boolean) =>
  useQuery({
    queryKey: queryKeys.users,
    queryFn: () => sdk.admin.user.list({ limit: ALL, fields: "id,email,first_name,last_name" }),
    enabled,
    retry: false,
  })

/** Makes a user a rep, with the role that new users get. */
export const useAddRep = () =>
  useCrmMutation((user_id: string) => crm.post<{ rep: HttpRep }>("reps", { user_id }))

export function useUpdateRep(id: string) {
  const client = useQueryClient()
  return useCrmMutation((input: RepInput) => crm.post<{ rep: HttpRep }>(`reps/${id}`, input), {
    // At once in every list, so that nothing jumps back until they are asked again.
    onSuccess: ({ rep }) =>
      void client.setQueriesData<Reps>(
        { queryKey: queryKeys.reps.lists },
        (page) => page && { ...page, reps: page.reps.map((each) => (each.id === id ? rep : each)) },
      ),
  })
}

/** How many records are the rep's. */
export const useOwned = (id: string, enabled: boolean) =>
  useCrmDetail<{ owned: HttpOwnedRecords }>(queryKeys.reps.owned(id), `reps/${id}/owned`, {
    enabled,
    staleTime: 0,
  })

/** Takes the CRM from a user; their records go to another rep, or stay where they are with `none`. */
export const useDeleteRep = () =>
  useCrmMutation(({ id, inherit_user_id }: { id: string; inherit_user_id?: string }) =>
    crm.delete<Deleted<"rep">>(
      inherit_user_id ? `reps/${id}?inherit_user_id=${inherit_user_id}` : `reps/${id}`,
    ),
  )

export const useTeams = () =>
  useCrmList<Page & { teams: HttpTeam[] }>(queryKeys.teams.list(), "teams", { limit: ALL })

/** With an id that team is renamed, without one a new one is created. */
export const useSaveTeam = () =>
  useCrmMutation(({ id, name }: { id?: string; name: string }) =>
    crm.post<{ team: HttpTeam }>(id ? `teams/${id}` : "teams", { name }),
  )

export const useDeleteTeam = () => useCrmMutation((id: string) => crm.delete<Deleted<"team">>(`teams/${id}`))

export const useRoles = () =>
  useCrmList<Page & { roles: HttpRole[] }>(queryKeys.roles.list(), "roles", { limit: ALL })

/** With an id that role is changed, without one a new one is created. */
export const useSaveRole = () =>
  useCrmMutation(({ id, ...input }: RoleInput & { id?: string }) =>
    crm.post<{ role: HttpRole }>(id ? `roles/${id}` : "roles", input),
  )

export const useDeleteRole = () => useCrmMutation((id: string) => crm.delete<Deleted<"role">>(`roles/${id}`))
