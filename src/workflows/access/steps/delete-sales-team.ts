import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Deletes a team that no rep has. @throws not_found, conflict while reps have it */
export const deleteSalesTeamStep = createStep(
  "crm-delete-sales-team",
  async ({ id }: { id: string }, { container }) => {
    await container.resolve<PipelineModuleService>(PIPELINE_MODULE).removeUnused("team", id)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreSalesTeams([id])
    }
  },
)
