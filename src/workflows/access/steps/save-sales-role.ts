import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService, type RoleChange } from "../../../modules/pipeline"

/** Creates a role, or changes the one with this id. @throws not_found, conflict when nobody could configure any more */
export const saveSalesRoleStep = createStep(
  "crm-save-sales-role",
  async (role: RoleChange, { container }) => {
    const { id, before } = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).saveRole(role)
    return new StepResponse({ id, is_new: !before }, { id, before })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const { id, before } = saved
    await (before ? pipeline.updateSalesRoles({ id, ...before }) : pipeline.deleteSalesRoles(id))
  },
)
