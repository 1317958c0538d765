import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Adds and removes tags of leads, all or none. @throws conflict when one is gone, invalid_data (too many tags) */
export const tagLeadsStep = createStep(
  "crm-tag-leads",
  async (input: { ids: string[]; add: string[]; remove: string[] }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    return new StepResponse(input.ids, await pipeline.tagLeads(input))
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertTags(before)
    }
  },
)
