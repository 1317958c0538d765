import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService, type StageTrigger } from "../../../modules/pipeline"

type Assignment = { trigger: StageTrigger; stage_id: string | null }

/** Lets an operation lead to one stage, or to none. @throws not_found */
export const assignStageTriggerStep = createStep(
  "crm-assign-stage-trigger",
  async ({ trigger, stage_id }: Assignment, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const before = await pipeline.assignTrigger({ trigger, stage_id })
    return new StepResponse({ trigger, stage_id, previous_stage_id: before }, { trigger, stage_id: before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).assignTrigger(before)
    }
  },
)
