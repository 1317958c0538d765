import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStage, Page } from "../../../../../types/http"
import { reorderStagesWorkflow } from "../../../../../workflows/stage/reorder-stages"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readStages } from "../read"
import type { ReorderStages } from "../validators"

export const POST = async (
  req: CrmRequest<WithAdditional<ReorderStages>>,
  res: MedusaResponse<Page & { stages: HttpStage[] }>,
) => {
  await reorderStagesWorkflow(req.scope).run({ input: { ...req.validatedBody, actor_id: req.actor.user_id } })
  const stages = await readStages(req.scope)
  res.json({ stages, count: stages.length, offset: 0, limit: stages.length })
}
