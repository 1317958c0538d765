import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpOpportunity, Page } from "../../../../types/http"
import { createOpportunityWorkflow } from "../../../../workflows/opportunity/create-opportunity"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { opportunityFilterOf } from "./filter"
import { readCreatedOpportunity, readOpportunityPage } from "./read"
import type { ListOpportunities, NewOpportunity } from "./validators"

type Answer = Page & { opportunities: HttpOpportunity[]; next_cursor: string | null }

export const GET = async (req: CrmRequest, res: MedusaResponse<Answer>) => {
  const { order, limit, offset, cursor, ...asked } = req.validatedQuery as ListOpportunities
  const page = { order, limit, offset, cursor }
  const read = await readOpportunityPage(req, opportunityFilterOf(req.actor, asked), page)
  res.json({ ...read, offset, limit })
}

export const POST = async (
  req: CrmRequest<WithAdditional<NewOpportunity>>,
  res: MedusaResponse<{ opportunity: HttpOpportunity }>,
) => {
  const { additional_data, ...opportunity } = req.validatedBody
  const { result } = await createOpportunityWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, opportunity, additional_data },
  })
  res.json({ opportunity: await readCreatedOpportunity(req as CrmRequest, result.id) })
}
