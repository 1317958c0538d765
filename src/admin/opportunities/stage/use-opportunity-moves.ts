import { useTranslation } from "react-i18next"
import type { HttpOpportunity, HttpStage } from "../../../types/http"
import { run } from "../../shared/api/run"
import type { StateChange } from "../api"
import { useChangeState, useMoveOpportunity } from "../api"
import { useStages } from "../../settings/stages/api"
import { useFormat } from "../../shared/format/use-format"
import { useLostReason } from "./use-lost-reason"
import { useRequiredFields } from "./use-required-fields"

const DONE = { win: "wonDone", lose: "lostDone", reopen: "reopened" } as const

/** Moves one deal to a stage, or wins, loses and reopens it; what the stage wants to know is asked first. */
export function useOpportunityMoves(opportunity: HttpOpportunity) {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { data } = useStages()
  const move = useMoveOpportunity(opportunity.id)
  const state = useChangeState(opportunity.id)
  const lost = useLostReason()
  const required = useRequiredFields()
  const { title } = opportunity

  /** What the move carries; null when the user thinks better of it. */
  const prepare = async (stage: HttpStage | undefined, isLost: boolean) => {
    const completed = stage ? await required.complete(opportunity, stage) : {}
    const reason = completed && isLost ? await lost.requestReason(title) : undefined
    return completed && reason !== null
      ? { version: completed.saved?.version ?? opportunity.version, ...reason }
      : null
  }

  const chooseStage = async (stage: HttpStage) => {
    const input = await prepare(stage, stage.kind === "lost")
    if (input) {
      await run(move.mutateAsync({ stage_id: stage.id, ...input }), () =>
        t("board.moved", { title, stage: format.name(stage) }),
      )
    }
  }

  const changeState = async (action: Exclude<StateChange, "undo">) => {
    const stage = action === "win" ? data?.stages.find(({ kind }) => kind === "won") : undefined
    const input = await prepare(stage, action === "lose")
    if (input) {
      await run(state.mutateAsync({ action, ...input }), () => t(`opportunities.${DONE[action]}`, { title }))
    }
  }

  return {
    stages: data?.stages,
    isPending: move.isPending || state.isPending,
    chooseStage,
    changeState,
    lost,
    required,
  }
}
