import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../modules/pipeline"

/** What a lost reason says. */
export type LostReasonData = {
  id?: string
  name?: string
  names?: Record<string, string>
  rank?: number
  is_active?: boolean
}

/** A saved reason, and whether it is a new one. */
type SavedReason = { id: string; is_new: boolean }

type Saved = { id: string; before?: Omit<LostReasonData, "id"> }

/** Creates a lost reason, or changes the one with this id. @throws not_found */
export const saveLostReasonStep = createStep(
  "crm-save-lost-reason",
  async ({ id, ...data }: LostReasonData, { container }): Promise<StepResponse<SavedReason, Saved>> => {
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    if (id === undefined) {
      const [last] = await pipeline.listLostReasons({}, { order: { rank: "DESC" }, take: 1 })
      const rank = last ? last.rank + 1 : 0
      const created = await pipeline.createLostReasons({ rank, ...data, name: data.name ?? "" })
      return new StepResponse({ id: created.id, is_new: true }, { id: created.id })
    }
    const [before] = await pipeline.listLostReasons({ id })
    if (!before) {
      throw crmError("record_not_found", { record: "lost_reason", id })
    }
    await pipeline.updateLostReasons({ id, ...data })
    const { name, names, rank, is_active } = before
    return new StepResponse({ id, is_new: false }, { id, before: { name, names, rank, is_active } })
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    await (saved.before
      ? pipeline.updateLostReasons({ id: saved.id, ...saved.before })
      : pipeline.deleteLostReasons(saved.id))
  },
)
