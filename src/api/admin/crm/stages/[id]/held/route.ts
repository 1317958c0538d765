import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../../../modules/pipeline"
import { assertMayConfigure } from "../../../../../../workflows/access/find-visible"
import type { CrmRequest } from "../../../crm-request"

/** What a stage holds of everybody's, for those who may delete it. */
export const GET = async (req: CrmRequest, res: MedusaResponse<{ held: { opportunities: number } }>) => {
  assertMayConfigure(req.actor)
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  res.json({ held: { opportunities: await pipeline.countHeld(req.params.id) } })
}
