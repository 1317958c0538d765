import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  type Actor,
  type LeadEdit,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"
import { resolveOwner } from "../../access/resolve-owner"

/** What a new lead is made of; the owner is the actor unless told otherwise. */
export type NewLeadInput = Omit<LeadEdit, "team_id" | "status" | "disqualify_reason"> & {
  /** A company is called by its own name until a person is known. */
  name?: string
  status?: "new" | "contacted"
}

/** Creates a lead; its owner is the actor unless told otherwise. @throws invalid_data (no name), forbidden (owner) */
export const createLeadStep = createStep(
  "crm-create-lead",
  async ({ actor, lead }: { actor: Actor; lead: NewLeadInput }, { container }) => {
    const name = lead.name ?? lead.company_name
    if (!name) {
      throw crmError("lead_name_missing", { field: "name" })
    }
    const owner = await resolveOwner(container, actor, "lead", lead.owner_id)
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const created = await pipeline.addLead({ ...lead, name, ...owner })
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).deleteLeads(id)
    }
  },
)
