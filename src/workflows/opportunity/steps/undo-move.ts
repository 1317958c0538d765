import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

type Input = { id: string; version?: number; actor_id: string | null }

/** Takes the latest move by a person back. @throws conflict when there is none, or a document made it */
export const undoMoveStep = createStep(
  "crm-undo-move",
  async (input: Input, { container }) => {
    const moved = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).undoMove(input)
    return new StepResponse(moved, moved)
  },
  async (moved, { container }) => {
    if (moved) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertMove(moved)
    }
  },
)
