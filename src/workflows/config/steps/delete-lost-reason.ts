import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

/** Deletes a lost reason; one that opportunities give is refused, as their history would lose its words. @throws not_found, conflict */
export const deleteLostReasonStep = createStep(
  "crm-delete-lost-reason",
  async ({ id }: { id: string }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [reason] = await pipeline.listLostReasons({ id })
    if (!reason) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Lost reason ${id} was not found`)
    }
    const [, used] = await pipeline.listAndCountOpportunities(
      { lost_reason_id: id },
      { select: ["id"], take: 1 },
    )
    if (used) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `"${reason.name}" is why ${used} ${used === 1 ? "opportunity was" : "opportunities were"} lost. Make it inactive instead.`,
      )
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
