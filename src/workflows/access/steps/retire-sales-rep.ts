import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"
import { warnWithoutConfigurer } from "../warn-without-configurer"

/** Takes the CRM away from a user whom the host deleted; the log says so when nobody is left who may configure. */
export const retireSalesRepStep = createStep(
  "crm-retire-sales-rep",
  async ({ user_id }: { user_id: string }, { container }) => {
    const before = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).retireRep(user_id)
    if (before) {
      await warnWithoutConfigurer(container)
    }
    return new StepResponse({ user_id, id: before?.id ?? null }, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreRep(before.id, before)
    }
  },
)
