import type { HttpLostReason, HttpStage, Page } from "../../../types/http"
import { queryKeys } from "../../lib/query-keys"
import { useCrmList } from "./crm"

const MINUTES = 60_000

export const useStages = () =>
  useCrmList<Page & { stages: HttpStage[] }>(
    queryKeys.stages.list(),
    "stages",
    {},
    { staleTime: 5 * MINUTES },
  )

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
