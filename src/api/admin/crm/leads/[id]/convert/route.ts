import { convertLeadWorkflow } from "../../../../../../workflows/lead/convert-lead"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { readCreatedOpportunity } from "../../../opportunities/read"
import { answerLeadConflict, readLead } from "../../read"
import type { ConvertLead } from "../../validators"

export const POST = answerLeadConflict<WithAdditional<ConvertLead>>(async (req, res) => {
  const { id } = req.params
  const { result } = await convertLeadWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({
    lead: await readLead(req as CrmRequest, id),
    opportunity: await readCreatedOpportunity(req as CrmRequest, result.opportunity.id),
  })
})
