import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { PIPELINE_MODULE } from "../../../../../modules/pipeline"
import { visibleTo } from "../../../../../modules/pipeline/access/visible-to"
import type PipelineModuleService from "../../../../../modules/pipeline/service"
import type { CrmRequest } from "../../crm-request"
import { readStages } from "../../stages/read"
import type { ReadColumn } from "../validators"

/** The next cards of one column, after the cursor that the board or the page before gave. */
export const GET = async (req: CrmRequest, res: MedusaResponse) => {
  const { stage_id } = req.params
  const { limit, cursor, ...asked } = req.validatedQuery as ReadColumn
  const stages = await readStages(req.scope)
  if (!stages.some((stage) => stage.id === stage_id)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Stage ${stage_id} was not found`)
  }
  const visible = visibleTo(req.actor, "opportunity", "read")
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const { cards, next_cursor } = await pipeline.readColumn(stage_id, { visible, ...asked }, limit, cursor)
  res.json({ opportunities: cards, next_cursor })
}
