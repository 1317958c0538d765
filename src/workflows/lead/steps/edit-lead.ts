import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type Actor,
  type LeadEdit,
  PIPELINE_MODULE,
  type PipelineModuleService,
} from "../../../modules/pipeline"
import { resolveOwner } from "../../access/resolve-owner"

type Input = {
  actor: Actor
  current: { id: string; owner_id: string | null }
  lead: Omit<LeadEdit, "team_id">
}

/** Changes a lead. @throws invalid_data, forbidden (owner), conflict (status) */
export const editLeadStep = createStep(
  "crm-edit-lead",
  async ({ actor, current, lead: { owner_id, ...given } }: Input, { container }) => {
    const isNewOwner = owner_id !== undefined && owner_id !== current.owner_id
    const owner = isNewOwner ? await resolveOwner(container, actor, "lead", owner_id) : {}
    const pipeline = container.resolve<PipelineModuleService>(PIPELINE_MODULE)
    const change = { id: current.id, data: { ...given, ...owner }, actor_id: actor.user_id }
    return new StepResponse({ id: current.id }, await pipeline.editLead(change))
  },
  async (edited, { container }) => {
    if (edited) {
      await container.resolve<PipelineModuleService>(PIPELINE_MODULE).revertLeadEdit(edited)
    }
  },
)
