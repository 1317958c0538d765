import { disqualifyLeadWorkflow } from "../../../../../../workflows/lead/disqualify-lead"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerLeadConflict, readLead } from "../../read"
import type { DisqualifyLead } from "../../validators"

export const POST = answerLeadConflict<WithAdditional<DisqualifyLead>>(async (req, res) => {
  const { id } = req.params
  await disqualifyLeadWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ lead: await readLead(req as CrmRequest, id) })
})
