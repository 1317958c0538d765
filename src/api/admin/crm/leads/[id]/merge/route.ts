import { mergeLeadsWorkflow } from "../../../../../../workflows/lead/merge-leads"
import type { CrmRequest, WithAdditional } from "../../../crm-request"
import { answerLeadConflict, readLead } from "../../read"
import type { MergeLeads } from "../../validators"

export const POST = answerLeadConflict<WithAdditional<MergeLeads>>(async (req, res) => {
  const { id } = req.params
  await mergeLeadsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: req.actor.user_id, id },
  })
  res.json({ lead: await readLead(req as CrmRequest, id) })
})
