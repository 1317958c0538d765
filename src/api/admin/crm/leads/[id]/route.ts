import type { MedusaResponse } from "@medusajs/framework/http"
import type { Deleted, HttpLead } from "../../../../../types/http"
import { deleteLeadsWorkflow } from "../../../../../workflows/lead/delete-leads"
import { updateLeadWorkflow } from "../../../../../workflows/lead/update-lead"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { answerLeadConflict, readLead } from "../read"
import type { UpdateLead } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ lead: HttpLead }>) => {
  res.json({ lead: await readLead(req, req.params.id) })
}

export const POST = answerLeadConflict<WithAdditional<UpdateLead>>(async (req, res) => {
  const { additional_data, ...lead } = req.validatedBody
  const { id } = req.params
  await updateLeadWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, lead, additional_data },
  })
  res.json({ lead: await readLead(req as CrmRequest, id) })
})

export const DELETE = answerLeadConflict(async (req, res: MedusaResponse<Deleted<"lead">>) => {
  const { id } = req.params
  await deleteLeadsWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, ids: [id] } })
  res.json({ id, object: "lead", deleted: true })
})
