import type { MedusaResponse } from "@medusajs/framework/http"
import { reorderLostReasonsWorkflow } from "../../../../../workflows/config/reorder-lost-reasons"
import type { CrmRequest } from "../../crm-request"
import type { ReorderLostReasons } from "../validators"

export const POST = async (
  req: CrmRequest<ReorderLostReasons>,
  res: MedusaResponse<{ lost_reason_ids: string[] }>,
) => {
  const { lost_reason_ids } = req.validatedBody
  await reorderLostReasonsWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, lost_reason_ids } })
  res.json({ lost_reason_ids })
}
