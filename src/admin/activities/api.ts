import type { Deleted, HttpActivity, Page } from "../../types/http"
import { queryKeys } from "../shared/api/query-keys"
import type { Query } from "../shared/api/sdk"
import { crm } from "../shared/api/sdk"
import { useCrmList, useCrmMutation } from "../shared/api/crm"

/** The record that activities and files are on. */
export type RecordRef = { lead_id: string } | { opportunity_id: string }

export type ActivityInput = Partial<
  Pick<HttpActivity, "type" | "title" | "note" | "due_at" | "done_at" | "owner_id">
>

type One = { activity: HttpActivity }

export const useActivities = (query: Query, enabled = true) =>
  useCrmList<Page & { activities: HttpActivity[] }>(queryKeys.activities.list(query), "activities", query, {
    enabled,
  })

export const useCreateActivity = (on: RecordRef) =>
  useCrmMutation((input: ActivityInput) => crm.post<One>("activities", { ...input, ...on }))

export const useUpdateActivity = (id: string) =>
  useCrmMutation((input: ActivityInput) => crm.post<One>(`activities/${id}`, input))

/** Done, or to be done again. */
export const useSetDone = () =>
  useCrmMutation(({ id, isDone }: { id: string; isDone: boolean }) =>
    crm.post<One>(`activities/${id}/${isDone ? "done" : "reopen"}`),
  )

export const useDeleteActivity = () =>
  useCrmMutation((id: string) => crm.delete<Deleted<"activity">>(`activities/${id}`))
