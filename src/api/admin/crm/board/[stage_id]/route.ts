import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../../modules/pipeline"
import type { HttpCard } from "../../../../../types/http"
import type { CrmRequest } from "../../crm-request"
import { opportunityFilterOf } from "../../opportunities/filter"
import { readStage } from "../../stages/read"
import type { ReadColumn } from "../validators"

type Answer = { opportunities: HttpCard[]; next_cursor: string | null }

/** The next cards of one column, after the cursor that the board or the page before gave. */
export const GET = async (req: CrmRequest, res: MedusaResponse<Answer>) => {
  const { limit, cursor, ...asked } = req.validatedQuery as ReadColumn
  const stage = await readStage(req.scope, req.params.stage_id)
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const filter = opportunityFilterOf(req.actor, asked)
  const { cards, next_cursor } = await pipeline.readColumn(stage, filter, { limit, cursor })
  res.json({ opportunities: cards, next_cursor })
}
