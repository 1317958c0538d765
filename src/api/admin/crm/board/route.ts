import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE } from "../../../../modules/pipeline"
import { visibleTo } from "../../../../modules/pipeline/access/visible-to"
import type PipelineModuleService from "../../../../modules/pipeline/service"
import type { HttpBoard, HttpStage } from "../../../../types/http"
import type { CrmRequest } from "../crm-request"
import { toHttpStage } from "../opportunities/to-http"
import { readStages } from "../stages/read"
import type { ReadBoard } from "./validators"

/** The whole board: three queries, however many stages and cards there are. */
export const GET = async (req: CrmRequest, res: MedusaResponse<HttpBoard>) => {
  const { limit, ...asked } = req.validatedQuery as ReadBoard
  const visible = visibleTo(req.actor, "opportunity", "read")
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const [stages, columns] = await Promise.all([
    readStages(req.scope),
    pipeline.readBoard({ visible, ...asked }, limit),
  ])
  const column = (stage: HttpStage) => columns.find(({ stage_id }) => stage_id === stage.id)
  res.json({
    stages: stages.map((stage) => ({
      ...toHttpStage(stage),
      count: column(stage)?.count ?? 0,
      amounts: column(stage)?.amounts ?? [],
      opportunities: (column(stage)?.cards ?? []) as unknown as HttpBoard["stages"][number]["opportunities"],
      next_cursor: column(stage)?.next_cursor ?? null,
    })),
  })
}
