import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE } from "../../../modules/pipeline"
import type PipelineModuleService from "../../../modules/pipeline/service"

type Input = { opportunity: { id: string; stage?: unknown } }

/** The stage a won or lost opportunity stood in before. @throws conflict when it is open */
export const findStageToReopenStep = createStep(
  "crm-find-stage-to-reopen",
  async ({ opportunity }: Input, { container }) => {
    if ((opportunity.stage as { kind: string }).kind === "open") {
      throw new MedusaError(MedusaError.Types.CONFLICT, "This opportunity is open already.")
    }
    const stage = await container
      .resolve<PipelineModuleService>(PIPELINE_MODULE)
      .stageToReopen(opportunity.id)
    if (!stage) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "The board has no open stage to reopen into. Create one first.",
      )
    }
    return new StepResponse({ id: stage.id })
  },
)
