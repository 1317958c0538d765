import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { LeadEdit } from "../../modules/pipeline/leads/edit"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { editLeadStep } from "./steps/edit-lead"

export type UpdateLeadWorkflowInput = {
  actor_id: string
  id: string
  lead: Omit<LeadEdit, "team_id">
  additional_data?: Record<string, unknown> | null
}

/** Changes a lead. Returns `{ id }`. @throws not_found, forbidden, invalid_data, conflict (status) */
export const updateLeadWorkflow = createWorkflow(
  "update-lead",
  (input: WorkflowData<UpdateLeadWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findVisibleStep({ actor, scope: "lead", action: "write", id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const lead = editLeadStep({ actor, current, lead: input.lead })
    const leadUpdated = createHook("leadUpdated", { id: lead.id, additional_data: input.additional_data })
    return new WorkflowResponse(lead, { hooks: [validate, leadUpdated] })
  },
)
