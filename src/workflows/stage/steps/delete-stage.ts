import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

type Input = { id: string; target_stage_id?: string; actor_id: string | null }

/** Deletes a stage; what is in it goes to the target. @throws not_found, conflict, invalid_data (target) */
export const deleteStageStep = createStep(
  "crm-delete-stage",
  async (input: Input, { container }) => {
    const moved = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeStage(input)
    return new StepResponse(moved, { id: input.id, moved })
  },
  async (deleted, { container }) => {
    if (!deleted) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    await pipeline.restoreStages([deleted.id])
    await pipeline.revertMoves(deleted.moved)
  },
)
