import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** Takes the CRM away from a user whom the host deleted; says in the log who may configure from now on, when nobody else could. */
export const retireSalesRepStep = createStep(
  "crm-retire-sales-rep",
  async ({ user_id }: { user_id: string }, { container }) => {
    const changed = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).retireRep(user_id)
    const [, successor] = changed
    if (successor) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `medusa-plugin-crm: the last user who could configure the CRM was deleted; ${successor.user_id} may configure it now`,
        )
    }
    return new StepResponse({ user_id }, changed)
  },
  async (changed, { container }) => {
    for (const before of changed ?? []) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreRep(before.id, before)
    }
  },
)
