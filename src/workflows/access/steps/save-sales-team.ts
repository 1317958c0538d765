import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** Creates a team, or renames the one with this id. @throws not_found, conflict when the name is taken */
export const saveSalesTeamStep = createStep(
  "crm-save-sales-team",
  async ({ id, name }: { id?: string; name: string }, { container }) => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const [before] = id === undefined ? [] : await pipeline.listSalesTeams({ id })
    if (id !== undefined && !before) {
      throw crmError("record_not_found", { record: "team", id })
    }
    const [namesake] = await pipeline.listSalesTeams({ name })
    if (namesake && namesake.id !== id) {
      throw crmError("team_name_taken", { field: "name", name })
    }
    const saved = before
      ? await pipeline.updateSalesTeams({ id, name })
      : await pipeline.createSalesTeams({ name })
    return new StepResponse({ id: saved.id, is_new: !before }, { id: saved.id, name: before?.name })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    await (saved.name === undefined ? pipeline.deleteSalesTeams(saved.id) : pipeline.updateSalesTeams(saved))
  },
)
