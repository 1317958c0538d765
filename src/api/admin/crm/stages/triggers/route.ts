import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpStage, Page } from "../../../../../types/http"
import { assignStageTriggerWorkflow } from "../../../../../workflows/stage/assign-stage-trigger"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { readStages } from "../read"
import type { AssignTrigger } from "../validators"

export const POST = async (
  req: CrmRequest<WithAdditional<AssignTrigger>>,
  res: MedusaResponse<Page & { stages: HttpStage[] }>,
) => {
  await assignStageTriggerWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  const stages = await readStages(req.scope)
  res.json({ stages, count: stages.length, offset: 0, limit: stages.length })
}
