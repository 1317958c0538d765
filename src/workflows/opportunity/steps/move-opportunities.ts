import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MoveInput, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Moves opportunities on the board. @throws not_found, conflict (stale version), invalid_data */
export const moveOpportunitiesStep = createStep(
  "crm-move-opportunities",
  async (input: MoveInput, { container }) => {
    const moved = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).moveOpportunities(input)
    return new StepResponse(moved, moved)
  },
  async (moved, { container }) => {
    if (moved) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertMoves(moved)
    }
  },
)
