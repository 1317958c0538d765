import { reopenOpportunityWorkflow } from "../../../../../../workflows/opportunity/reopen-opportunity"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { StepBack } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<StepBack>>(async (req, res) => {
  const { id } = req.params
  await reopenOpportunityWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
