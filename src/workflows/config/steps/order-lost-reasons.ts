import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Orders the lost reasons. @throws invalid_data unless every one is named exactly once */
export const orderLostReasonsStep = createStep(
  "crm-order-lost-reasons",
  async (lost_reason_ids: string[], { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    return new StepResponse(lost_reason_ids, await pipeline.orderLostReasons(lost_reason_ids))
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).orderLostReasons(before)
    }
  },
)
