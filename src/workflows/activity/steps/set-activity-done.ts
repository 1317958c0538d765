import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  assertReopenable,
  type FoundActivity,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"

type Input = { current: FoundActivity; isDone: boolean }

/** Says that an activity is done, or that it is not after all. @throws not_found, invalid_data for a note reopened */
export const setActivityDoneStep = createStep(
  "crm-set-activity-done",
  async ({ current, isDone }: Input, { container }) => {
    if (!isDone) {
      assertReopenable(current)
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const change = await pipeline.setActivityDone({ id: current.id, done_at: isDone ? new Date() : null })
    return new StepResponse({ id: current.id, hasChanged: change.hasChanged }, change)
  },
  async (change, { container }) => {
    if (change?.hasChanged) {
      const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
      await pipeline.setActivityDone({ id: change.id, done_at: change.before })
    }
  },
)
