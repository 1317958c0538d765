import { winOpportunityWorkflow } from "../../../../../../workflows/opportunity/win-opportunity"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../../read"
import type { WinOpportunity } from "../../validators"

export const POST = answerOpportunityConflict<WithAdditional<WinOpportunity>>(async (req, res) => {
  const { id } = req.params
  await winOpportunityWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})
