import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpLead, Page } from "../../../../types/http"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import { createLeadWorkflow } from "../../../../workflows/lead/create-lead"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { listed } from "../list"
import { readLead } from "./read"
import type { CreateLead } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { leads: HttpLead[] }>) => {
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_lead",
    filters: visibleFilters(req.actor, "lead", req.filterableFields),
    ...listed(req),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  res.json({ leads: data as unknown as HttpLead[], count, offset, limit })
}

export const POST = async (
  req: CrmRequest<WithAdditional<CreateLead>>,
  res: MedusaResponse<{ lead: HttpLead }>,
) => {
  const { additional_data, ...lead } = req.validatedBody
  const { result } = await createLeadWorkflow(req.scope).run({
    input: { actor_id: req.actor.user_id, lead, additional_data },
  })
  res.json({ lead: await readLead(req as CrmRequest, result.id) })
}
