import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Deletes a role that no rep has. @throws not_found, conflict while reps have it */
export const deleteSalesRoleStep = createStep(
  "crm-delete-sales-role",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeUnused("role", id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreSalesRoles([id])
    }
  },
)
