import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Deletes an activity. */
export const deleteActivityStep = createStep(
  "crm-delete-activity",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).softDeleteActivities(id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreActivities([id])
    }
  },
)
