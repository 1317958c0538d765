import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { disqualifyLeadsStep } from "./steps/disqualify-leads"

export type DisqualifyLeadWorkflowInput = {
  actor_id: string
  id: string
  reason: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Sets a lead aside, and says why. Returns `{ id }`. @throws not_found, forbidden, conflict when it was converted
 *
 * @property hooks.validate `{ current: OwnedRecord, input: DisqualifyLeadWorkflowInput }` before anything is written
 * @property hooks.leadDisqualified `{ id: string }` after the lead is set aside
 */
export const disqualifyLeadWorkflow = createWorkflow(
  "disqualify-lead",
  (input: WorkflowData<DisqualifyLeadWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findVisibleStep({ actor, scope: "lead", action: "write", id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const ids = disqualifyLeadsStep(
      transform({ input }, ({ input }) => ({ ids: [input.id], reason: input.reason })),
    )
    const lead = transform({ ids }, ({ ids }) => ({ id: ids[0] }))
    emitEventStep({ eventName: CrmEvents.lead.disqualified, data: lead })
    const leadDisqualified = createHook("leadDisqualified", {
      id: input.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(lead, { hooks: [validate, leadDisqualified] })
  },
)
