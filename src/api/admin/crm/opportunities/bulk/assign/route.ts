import type { MedusaResponse } from "@medusajs/framework/http"
import { assignOpportunitiesWorkflow } from "../../../../../../workflows/opportunity/assign-opportunities"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import type { AssignOpportunities } from "../../validators"

export const POST = async (
  req: CrmRequest<WithAdditional<AssignOpportunities>>,
  res: MedusaResponse<{ ids: string[]; count: number }>,
) => {
  const { result } = await assignOpportunitiesWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ ids: result.ids, count: result.ids.length })
}
