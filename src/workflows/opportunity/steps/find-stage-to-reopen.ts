import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

type Input = { opportunity: { id: string; stage?: unknown } }

/** The stage a won or lost opportunity stood in before. @throws conflict when it is open */
export const findStageToReopenStep = createStep(
  "crm-find-stage-to-reopen",
  async ({ opportunity }: Input, { container }) => {
    if ((opportunity.stage as { kind: string }).kind === "open") {
      throw crmError("opportunity_already", { kind: "open" })
    }
    const stage = await container
      .resolve<PipelineModuleService>(PIPELINE_MODULE)
      .stageToReopen(opportunity.id)
    if (!stage) {
      throw crmError("board_lacks_open_stage")
    }
    return new StepResponse({ id: stage.id })
  },
)
