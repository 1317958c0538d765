import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOpportunity } from "../../../../../types/http"
import { deleteOpportunitiesWorkflow } from "../../../../../workflows/opportunity/delete-opportunities"
import { updateOpportunityWorkflow } from "../../../../../workflows/opportunity/update-opportunity"
import type { CrmRequest, WithAdditional } from "../../crm-request"
import { answerOpportunityConflict, readOpportunity } from "../read"
import type { UpdateOpportunity } from "../validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ opportunity: HttpOpportunity }>) => {
  res.json({ opportunity: await readOpportunity(req, req.params.id) })
}

export const POST = answerOpportunityConflict<WithAdditional<UpdateOpportunity>>(async (req, res) => {
  const { additional_data, version, ...opportunity } = req.validatedBody
  const { id } = req.params
  await updateOpportunityWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, id, version, opportunity, additional_data },
  })
  res.json({ opportunity: await readOpportunity(req as CrmRequest, id) })
})

export const DELETE = answerOpportunityConflict(async (req, res) => {
  const { id } = req.params
  await deleteOpportunitiesWorkflow(req.scope).run({ input: { actor_id: req.actor.user_id, ids: [id] } })
  res.json({ id, object: "opportunity", deleted: true })
})
