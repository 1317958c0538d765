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
import { disqualifyLeadsStep } from "./steps/disqualify-leads"

export type DisqualifyLeadsWorkflowInput = {
  actor_id: string
  ids: string[]
  reason: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Sets leads aside for one reason, all or none. Returns their ids.
 * @throws not_found, forbidden, conflict naming how many were converted
 *
 * @property hooks.validate `{ leads: OwnedRecord[], input: DisqualifyLeadsWorkflowInput }` before anything is
 *   written
 * @property hooks.leadsDisqualified `{ ids: string[] }` after the leads are set aside
 */
export const disqualifyLeadsWorkflow = createWorkflow(
  "disqualify-leads",
  (input: WorkflowData<DisqualifyLeadsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const leads = findAllVisibleStep({ actor, scope: "lead", action: "write", ids: input.ids })
    const validate = createHook("validate", { leads, input, additional_data: input.additional_data })
    const ids = disqualifyLeadsStep({ ids: input.ids, reason: input.reason })
    const payload = transform({ ids }, ({ ids }) => ids.map((id) => ({ id })))
    emitEventStep({ eventName: CrmEvents.lead.disqualified, data: payload })
    const leadsDisqualified = createHook("leadsDisqualified", { ids, additional_data: input.additional_data })
    return new WorkflowResponse(ids, { hooks: [validate, leadsDisqualified] })
  },
)
