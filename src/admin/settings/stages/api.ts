import type { QueryClient } from "@tanstack/react-query"
import { useQueryClient } from "@tanstack/react-query"
import type { Deleted, HttpLostReason, HttpStage, Page, StageTrigger } from "../../../types/http"
import { queryKeys } from "../../shared/api/query-keys"
import { crm } from "../../shared/api/crm-client"
import { useCrmDetail, useCrmList, useCrmMutation } from "../../shared/api/crm"

const MINUTES = 60_000

type Stages = Page & { stages: HttpStage[] }
export type StageInput = Partial<Omit<HttpStage, "id" | "key" | "rank">>

export const useStages = () =>
  useCrmList<Stages>(queryKeys.stages.list(), "stages", {}, { staleTime: 5 * MINUTES })

export const useLostReasons = (enabled = true) =>
  useCrmList<Page & { lost_reasons: HttpLostReason[] }>(
    queryKeys.lostReasons.list(),
    "lost-reasons",
    {},
    {
      enabled,
      staleTime: 5 * MINUTES,
    },
  )

/** The stages as the answer has them, so that nothing jumps back until they are asked again. */
const cacheStages = (client: QueryClient, stages: Stages) =>
  client.setQueryData(queryKeys.stages.list(), stages)

/** With an id that stage is changed, without one a new one is created. */
export const useSaveStage = () =>
  useCrmMutation(({ id, ...input }: StageInput & { id?: string }) =>
    crm.post<{ stage: HttpStage }>(id ? `stages/${id}` : "stages", input),
  )

export function useReorderStages() {
  const client = useQueryClient()
  return useCrmMutation((stage_ids: string[]) => crm.post<Stages>("stages/reorder", { stage_ids }), {
    onSuccess: (stages) => void cacheStages(client, stages),
  })
}

/** Lets an operation lead to one stage, or to none. */
export function useAssignTrigger() {
  const client = useQueryClient()
  return useCrmMutation(
    (input: { trigger: StageTrigger; stage_id: string | null }) => crm.post<Stages>("stages/triggers", input),
    { scope: { id: "crm-stage-triggers" }, onSuccess: (stages) => void cacheStages(client, stages) },
  )
}

/** How many opportunities a stage holds, whoever owns them. */
export const useStageContents = (id: string, enabled: boolean) =>
  useCrmDetail<{ held: { opportunities: number } }>(queryKeys.stages.contents(id), `stages/${id}/held`, {
    enabled,
    staleTime: 0,
  })

/** What the stage holds goes to the target, a stage of the same kind. */
export const useDeleteStage = () =>
  useCrmMutation(({ id, target_stage_id }: { id: string; target_stage_id?: string }) =>
    crm.delete<Deleted<"stage">>(
      target_stage_id ? `stages/${id}?target_stage_id=${target_stage_id}` : `stages/${id}`,
    ),
  )
