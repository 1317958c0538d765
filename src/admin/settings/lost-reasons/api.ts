import { useQueryClient } from "@tanstack/react-query"
import type { Deleted, HttpLostReason, Page } from "../../../types/http"
import { queryKeys } from "../../shared/api/query-keys"
import { crm } from "../../shared/api/sdk"
import { useCrmMutation } from "../../shared/api/crm"

export type LostReasonInput = Partial<Omit<HttpLostReason, "id" | "key" | "rank">>

/** With an id that reason is changed, without one a new one is created. */
export const useSaveLostReason = () =>
  useCrmMutation(({ id, ...input }: LostReasonInput & { id?: string }) =>
    crm.post<{ lost_reason: HttpLostReason }>(id ? `lost-reasons/${id}` : "lost-reasons", input),
  )

export const useDeleteLostReason = () =>
  useCrmMutation((id: string) => crm.delete<Deleted<"lost_reason">>(`lost-reasons/${id}`))

type Reasons = Page & { lost_reasons: HttpLostReason[] }

export function useReorderLostReasons() {
  const client = useQueryClient()
  return useCrmMutation(
    (lost_reason_ids: string[]) =>
      crm.post<{ lost_reason_ids: string[] }>("lost-reasons/reorder", { lost_reason_ids }),
    {
      onSuccess: ({ lost_reason_ids }) =>
        void client.setQueryData<Reasons>(
          queryKeys.lostReasons.list(),
          (page) =>
            page && {
              ...page,
              lost_reasons: [...page.lost_reasons].sort(
                (a, b) => lost_reason_ids.indexOf(a.id) - lost_reason_ids.indexOf(b.id),
              ),
            },
        ),
    },
  )
}
