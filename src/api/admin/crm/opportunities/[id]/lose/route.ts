import { loseOpportunityWorkflow } from "../../../../../../workflows/opportunity/lose-opportunity"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { LoseOpportunity } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<LoseOpportunity>>(async (req, res) => {
  const { id } = req.params
  await loseOpportunityWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
