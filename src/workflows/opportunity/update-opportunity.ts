import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { handOverDocuments } from "../access/hand-over-documents"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import type { OpportunityInput } from "./prepare-opportunity"
import { editOpportunityStep } from "./steps/edit-opportunity"

export type UpdateOpportunityWorkflowInput = {
  actor_id: string
  id: string
  /** The version the change was made on; an older one is refused. */
  version?: number
  opportunity: OpportunityInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes an opportunity; its stage changes by moving it. An amount set here is the person's own (`manual`) until
 * `amount_source: "offer"` gives it back. Its offers and sales orders go to a new owner with it. Returns `{ id }`.
 * @throws not_found, forbidden, conflict, invalid_data (also for emptying a field that its stage asks for)
 *
 * @property hooks.validate `{ current: OwnedRecord, input: UpdateOpportunityWorkflowInput }` before anything is
 *   written
 * @property hooks.opportunityUpdated `{ id: string, actor_id: string | null }` after the opportunity is changed
 */
export const updateOpportunityWorkflow = createWorkflow(
  "update-opportunity",
  (input: WorkflowData<UpdateOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findVisibleStep({ actor, scope: "opportunity", action: "write", id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const edited = editOpportunityStep({
      actor,
      current,
      version: input.version,
      opportunity: input.opportunity,
    })
    handOverDocuments(
      transform({ edited }, ({ edited: { id, new_owner } }) => ({
        rows: { opportunity_id: [id] },
        to: new_owner,
      })),
    )
    const events = transform({ edited }, ({ edited: { id, new_owner } }) => [
      { name: CrmEvents.opportunity.updated, data: [{ id }] },
      {
        name: CrmEvents.opportunity.assigned,
        data: new_owner ? [{ id, owner_id: new_owner.owner_id }] : [],
      },
    ])
    emitEventsStep({ events })
    const opportunityUpdated = createHook("opportunityUpdated", {
      id: edited.id,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const opportunity = transform({ edited }, ({ edited }) => ({ id: edited.id }))
    return new WorkflowResponse(opportunity, { hooks: [validate, opportunityUpdated] })
  },
)
