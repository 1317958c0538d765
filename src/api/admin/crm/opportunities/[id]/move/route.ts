import { moveOpportunitiesWorkflow } from "../../../../../../workflows/opportunity/move-opportunities"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { MoveOpportunity } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<MoveOpportunity>>(async (req, res) => {
  const { id } = req.params
  const { version, ...move } = req.validatedBody
  await moveOpportunitiesWorkflow(req.scope).run({
    input: { ...move, opportunities: [{ id, version }], actor_id: req.actor.user_id },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
