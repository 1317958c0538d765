import { moveOpportunityWorkflow } from "../../../../../../workflows/opportunity/move-opportunity"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { MoveOpportunity } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<MoveOpportunity>>(async (req, res) => {
  const { id } = req.params
  await moveOpportunityWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
