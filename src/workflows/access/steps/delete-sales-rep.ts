import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Takes the CRM away from a user. @throws not_found, conflict */
export const deleteSalesRepStep = createStep(
  "crm-delete-sales-rep",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeRep(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreSalesReps([id])
    }
  },
)
