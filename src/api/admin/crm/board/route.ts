import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../modules/pipeline"
import type { HttpBoard } from "../../../../types/http"
import type { CrmRequest } from "../crm-request"
import { opportunityFilterOf } from "../opportunities/filter"
import { toHttpStage } from "../stages/to-http"
import type { ReadBoard } from "./validators"

/** The whole board: three queries, however many stages and cards there are; one more for cards that are named. */
export const GET = async (req: CrmRequest, res: MedusaResponse<HttpBoard>) => {
  const { limit, id: ids, ...asked } = req.validatedQuery as ReadBoard
  const filter = opportunityFilterOf(req.actor, asked)
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const stages = await pipeline.readStages()
  const [columns, changed] = await Promise.all([
    pipeline.readBoard(stages, filter, limit),
    ids && pipeline.readCards(filter, ids),
  ])
  res.json({
    stages: stages.map((stage, index) => {
      const { count, amounts, cards, next_cursor } = columns[index]
      return { ...toHttpStage(stage), count, amounts, opportunities: cards, next_cursor }
    }),
    changed,
  })
}
