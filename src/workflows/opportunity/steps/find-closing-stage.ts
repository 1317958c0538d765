import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRow } from "../../../utils/read-rows"
import { crmError } from "../../../errors/crm-error"

type StageOf = { id: string; kind: string; name: string }
type Input = { opportunity: { id: string; stage?: unknown }; kind: "won" | "lost"; stage_id?: string }

/**
 * The stage that winning or losing leads to: the one asked for, else the first of that kind.
 * @throws conflict when the opportunity is won (or lost) already, invalid_data for a stage of another kind
 */
export const findClosingStageStep = createStep(
  "crm-find-closing-stage",
  async ({ opportunity, kind, stage_id }: Input, { container }) => {
    if ((opportunity.stage as StageOf).kind === kind && stage_id === undefined) {
      throw crmError("opportunity_already", { kind })
    }
    const stage = await readRow<StageOf>(container, {
      entity: "crm_stage",
      fields: ["id", "kind", "name"],
      filters: stage_id === undefined ? { kind } : { id: stage_id },
      pagination: { take: 1, order: { rank: "ASC", id: "ASC" } },
    })
    if (stage?.kind !== kind) {
      throw stage_id === undefined
        ? crmError("board_lacks_stage", { kind })
        : crmError("stage_of_other_kind", { field: "stage_id", id: stage_id, kind })
    }
    return new StepResponse({ id: stage.id })
  },
)
