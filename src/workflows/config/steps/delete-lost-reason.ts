import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Deletes a lost reason; one that opportunities give is refused, as their history would lose its words. @throws not_found, conflict */
export const deleteLostReasonStep = createStep(
  "crm-delete-lost-reason",
  async ({ id }: { id: string }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [reason] = await pipeline.listLostReasons({ id })
    if (!reason) {
      throw crmError("record_not_found", { record: "lost_reason", id })
    }
    const [, used] = await pipeline.listAndCountOpportunities(
      { lost_reason_id: id },
      { select: ["id"], take: 1 },
    )
    if (used) {
      throw crmError("lost_reason_in_use", { reason: reason.name, count: used })
    }
    await pipeline.softDeleteLostReasons([id])
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreLostReasons([id])
    }
  },
)
