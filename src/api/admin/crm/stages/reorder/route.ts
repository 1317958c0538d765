import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStage, Page } from "../../../../../types/http"
import { reorderStagesWorkflow } from "../../../../../workflows/stage/reorder-stages"
import type { CrmRequest } from "../../crm-request"
import { readStages } from "../read"
import type { ReorderStages } from "../validators"

export const POST = async (
  req: CrmRequest<ReorderStages>,
  res: MedusaResponse<Page & { stages: HttpStage[] }>,
) => {
  const { stage_ids } = req.validatedBody
  await reorderStagesWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, stage_ids } })
  const stages = await readStages(req.scope)
  res.json({ stages, count: stages.length, offset: 0, limit: stages.length })
}
