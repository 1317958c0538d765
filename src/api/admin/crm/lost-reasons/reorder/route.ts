import type { MedusaResponse } from "@medusajs/framework/http"
import { reorderLostReasonsWorkflow } from "../../../../../workflows/config/reorder-lost-reasons"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import type { ReorderLostReasons } from "../validators"

export const POST = async (
  req: CrmRequest<WithAdditional<ReorderLostReasons>>,
  res: MedusaResponse<{ lost_reason_ids: string[] }>,
) => {
  await reorderLostReasonsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ lost_reason_ids: req.validatedBody.lost_reason_ids })
}
