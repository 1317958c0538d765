import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Deletes leads, all or none. @throws conflict when one is gone */
export const deleteLeadsStep = createStep(
  "crm-delete-leads",
  async (ids: string[], { container }) => {
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeLeads(ids)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreLeads(ids)
    }
  },
)
