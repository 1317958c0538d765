import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Sets leads aside, all or none. @throws conflict when one was converted or is gone */
export const disqualifyLeadsStep = createStep(
  "crm-disqualify-leads",
  async (input: { ids: string[]; reason: string }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    return new StepResponse(input.ids, await pipeline.disqualifyLeads(input))
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertDisqualify(before)
    }
  },
)
