import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type { Moved, TriggerInput } from "../../../modules/pipeline/moves/moves"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** A document operation to show on the board; without an opportunity there is nothing to move. */
export type StageTriggerStepInput = Omit<TriggerInput, "opportunity_id"> & { opportunity_id: string | null }

/** Moves the opportunity where a document operation leads, together with that operation: both or neither. */
export const applyStageTriggerStep = createStep(
  "crm-apply-stage-trigger",
  async (input: StageTriggerStepInput, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const { opportunity_id } = input
    const moved: Moved | null = opportunity_id
      ? await pipeline.applyStageTrigger({ ...input, opportunity_id })
      : null
    return new StepResponse(moved, moved)
  },
  async (moved, { container }) => {
    if (moved) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertMoves([moved])
    }
  },
)
