import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Orders the board. @throws invalid_data unless every stage is named exactly once */
export const orderStagesStep = createStep(
  "crm-order-stages",
  async (stage_ids: string[], { container }) => {
    const before = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).orderStages(stage_ids)
    return new StepResponse(stage_ids, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).orderStages(before)
    }
  },
)
