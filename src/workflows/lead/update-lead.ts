import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { LeadEdit } from "../../modules/pipeline"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import { editLeadStep } from "./steps/edit-lead"

export type UpdateLeadWorkflowInput = {
  actor_id: string
  id: string
  lead: Omit<LeadEdit, "team_id">
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes a lead. Returns `{ id }`. @throws not_found, forbidden, invalid_data, conflict (status)
 *
 * @property hooks.validate `{ current: OwnedRecord, input: UpdateLeadWorkflowInput }` before anything is written
 * @property hooks.leadUpdated `{ id: string }` after the lead is changed
 */
export const updateLeadWorkflow = createWorkflow(
  "update-lead",
  (input: WorkflowData<UpdateLeadWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findVisibleStep({ actor, scope: "lead", action: "write", id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const lead = editLeadStep({ actor, current, lead: input.lead })
    const events = transform({ current, input, lead }, ({ current, input, lead: { id } }) => {
      const { owner_id } = input.lead
      const isNewOwner = owner_id !== undefined && owner_id !== current.owner_id
      return [
        { name: CrmEvents.lead.updated, data: [{ id }] },
        { name: CrmEvents.lead.assigned, data: isNewOwner ? [{ id, owner_id }] : [] },
      ]
    })
    emitEventsStep({ events })
    const leadUpdated = createHook("leadUpdated", { id: lead.id, additional_data: input.additional_data })
    return new WorkflowResponse(lead, { hooks: [validate, leadUpdated] })
  },
)
