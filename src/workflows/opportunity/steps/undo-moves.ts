import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MovedCard, PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Takes the latest move by a person of each back. @throws conflict when there is none, or a document made it */
export const undoMovesStep = createStep(
  "crm-undo-moves",
  async (input: { opportunities: MovedCard[]; actor_id: string | null }, { container }) => {
    const moved = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).undoMoves(input)
    return new StepResponse(moved, moved)
  },
  async (moved, { container }) => {
    if (moved) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertMoves(moved)
    }
  },
)
