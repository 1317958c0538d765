import { moveOpportunitiesWorkflow } from "../../../../../workflows/opportunity/move-opportunities"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { answerOpportunitiesConflict, readOpportunities } from "../read"
import type { MoveOpportunities } from "../validators"

export const POST = answerOpportunitiesConflict<WithAdditional<MoveOpportunities>>(async (req, res) => {
  await moveOpportunitiesWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id },
  })
  res.json({ opportunities: await readOpportunities(req as CrmRequest, req.validatedBody.opportunities) })
})
