import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assignLeadsStep } from "./steps/assign-leads"

export type AssignLeadsWorkflowInput = {
  actor_id: string
  ids: string[]
  /** Host user, or null for nobody. */
  owner_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Gives leads to an owner, all or none. Returns their ids. @throws not_found, forbidden, invalid_data (owner), conflict
 *
 * @property hooks.validate `{ leads: OwnedRecord[], input: AssignLeadsWorkflowInput }` before anything is written
 * @property hooks.leadsAssigned `{ ids: string[] }` after the leads have their owner
 */
export const assignLeadsWorkflow = createWorkflow(
  "assign-leads",
  (input: WorkflowData<AssignLeadsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const leads = findAllVisibleStep({ actor, scope: "lead", action: "write", ids: input.ids })
    const validate = createHook("validate", { leads, input, additional_data: input.additional_data })
    const ids = assignLeadsStep({ actor, ids: input.ids, owner_id: input.owner_id })
    emitEventStep({
      eventName: CrmEvents.lead.assigned,
      data: transform({ leads, input, ids }, ({ leads, input: { owner_id } }) =>
        leads.filter((lead) => lead.owner_id !== owner_id).map(({ id }) => ({ id, owner_id })),
      ),
    })
    const leadsAssigned = createHook("leadsAssigned", { ids, additional_data: input.additional_data })
    return new WorkflowResponse(ids, { hooks: [validate, leadsAssigned] })
  },
)
