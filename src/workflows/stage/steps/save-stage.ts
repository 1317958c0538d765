import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PIPELINE_MODULE, type PipelineModuleService, type StageData } from "../../../modules/pipeline"

/** Creates a stage, or changes the one with this id. @throws not_found, conflict (trigger taken, kind in use) */
export const saveStageStep = createStep(
  "crm-save-stage",
  async (input: StageData & { id?: string }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [before] = input.id === undefined ? [] : await pipeline.listStages({ id: input.id })
    const id = await pipeline.saveStage(input)
    return new StepResponse({ id, is_new: !before }, { id, before })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    if (!saved.before) {
      await pipeline.deleteStages(saved.id)
      return
    }
    const { name, names, kind, probability, color, folded, rotting_days, triggers, required_fields } =
      saved.before
    const fields = { name, names, kind, probability, color, folded, rotting_days, triggers, required_fields }
    await pipeline.updateStages({ id: saved.id, ...fields })
  },
)
