import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRow } from "../../../utils/read-rows"

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
      throw new MedusaError(MedusaError.Types.CONFLICT, `This opportunity is ${kind} already.`)
    }
    const stage = await readRow<StageOf>(container, {
      entity: "crm_stage",
      fields: ["id", "kind", "name"],
      filters: stage_id === undefined ? { kind } : { id: stage_id },
      pagination: { take: 1, order: { rank: "ASC", id: "ASC" } },
    })
    if (stage?.kind !== kind) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        stage_id === undefined
          ? `The board has no ${kind} stage`
          : `stage_id: ${stage_id} is not a ${kind} stage`,
      )
    }
    return new StepResponse({ id: stage.id })
  },
)
