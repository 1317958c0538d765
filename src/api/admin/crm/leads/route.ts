import type { MedusaResponse } from "@medusajs/framework/http"
import { PIPELINE_MODULE, type PipelineModuleService } from "../../../../modules/pipeline"
import type { HttpLead, Page } from "../../../../types/http"
import { createLeadWorkflow } from "../../../../workflows/lead/create-lead"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { leadFilterOf } from "./filter"
import { readLead } from "./read"
import type { CreateLead, ListLeads } from "./validators"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { leads: HttpLead[] }>) => {
  const { order, limit, offset, ...asked } = req.validatedQuery as ListLeads
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const read = await pipeline.readLeads(leadFilterOf(req.actor, asked), { order, limit, offset })
  res.json({ ...read, offset, limit })
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
