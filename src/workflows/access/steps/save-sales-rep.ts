import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService, type RepData } from "../../../modules/pipeline"
import { readRow } from "../../../utils/read-rows"

/** Makes a user a rep, or changes the rep they are. @throws invalid_data, conflict when nobody could configure any more */
export const saveSalesRepStep = createStep(
  "crm-save-sales-rep",
  async (input: RepData, { container }) => {
    const user = await readRow<{ id: string }>(container, {
      entity: "user",
      fields: ["id"],
      filters: { id: input.user_id },
    })
    if (!user) {
      throw crmError("user_missing", { field: "user_id", id: input.user_id })
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const { id, before } = await pipeline.saveRep(input)
    const [rep] = await pipeline.listSalesReps({ id })
    const result = {
      id,
      user_id: rep.user_id,
      team_id: rep.team_id,
      previous_team_id: before?.team_id ?? null,
      is_new: !before,
    }
    return new StepResponse(result, { id, before })
  },
  async (saved, { container }) => {
    if (saved) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).restoreRep(saved.id, saved.before)
    }
  },
)
