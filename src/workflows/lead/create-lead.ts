import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { createLeadStep, type NewLeadInput } from "./steps/create-lead"

export type { NewLeadInput }

export type CreateLeadWorkflowInput = {
  actor_id: string
  lead: NewLeadInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Records a lead and returns it. @throws invalid_data (neither person nor company), forbidden (owner)
 *
 * @property hooks.validate `{ lead: NewLeadInput, actor_id: string | null }` before anything is written
 * @property hooks.leadCreated `{ lead: LeadRow }` after the lead exists
 */
export const createLeadWorkflow = createWorkflow(
  "create-lead",
  (input: WorkflowData<CreateLeadWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const validate = createHook("validate", {
      lead: input.lead,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const lead = createLeadStep({ actor, lead: input.lead })
    emitEventStep({ eventName: CrmEvents.lead.created, data: { id: lead.id } })
    const leadCreated = createHook("leadCreated", { lead, additional_data: input.additional_data })
    return new WorkflowResponse(lead, { hooks: [validate, leadCreated] })
  },
)
