import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** A rep by id. @throws not_found */
export const findSalesRepStep = createStep(
  "crm-find-sales-rep",
  async ({ id }: { id: string }, { container }) => {
    const [rep] = await container.resolve<PipelineModuleService>(PIPELINE_MODULE).listSalesReps({ id })
    if (!rep) {
      throw crmError("record_not_found", { record: "rep", id })
    }
    return new StepResponse({ id: rep.id, user_id: rep.user_id })
  },
)
