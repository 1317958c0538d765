import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpOpportunity, Page } from "../../../../types/http"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import { createOpportunityWorkflow } from "../../../../workflows/opportunity/create-opportunity"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { listed } from "../list"
import { OPPORTUNITY_FIELDS } from "./query-config"
import { readCreatedOpportunity } from "./read"
import { type OpportunityRow, toHttpOpportunity } from "./to-http"
import type { NewOpportunity } from "./validators"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { opportunities: HttpOpportunity[] }>,
) => {
  const { state, ...asked } = req.filterableFields
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_opportunity",
    filters: visibleFilters(req.actor, "opportunity", {
      ...asked,
      ...(state ? { stage: { kind: state } } : {}),
    }),
    ...listed(req),
    fields: OPPORTUNITY_FIELDS,
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  const opportunities = (data as unknown as OpportunityRow[]).map(toHttpOpportunity)
  res.json({ opportunities, count, offset, limit })
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
