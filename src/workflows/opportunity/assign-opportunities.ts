import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitAssigned } from "../access/emit-assigned"
import { handOverDocuments } from "../access/hand-over-documents"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { handOverRecordsStep } from "../access/steps/hand-over-records"
import { loadActorStep } from "../access/steps/load-actor"
import { resolveOwnerStep } from "../access/steps/resolve-owner"

export type AssignOpportunitiesWorkflowInput = {
  actor_id: string
  ids: string[]
  /** Host user, or null for nobody. */
  owner_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Gives opportunities, with their offers and sales orders, to another owner: all of them or none. Those that are theirs
 * already stay as they are. Returns `{ ids }`. @throws not_found, forbidden, invalid_data (owner)
 *
 * @property hooks.validate `{ opportunities: OwnedRecord[], input: AssignOpportunitiesWorkflowInput }` before
 *   anything is written
 * @property hooks.opportunitiesAssigned `{ ids: string[], actor_id: string | null }` after they have their owner;
 *   the ids of those that were somebody else's
 */
export const assignOpportunitiesWorkflow = createWorkflow(
  "assign-opportunities",
  (input: WorkflowData<AssignOpportunitiesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const opportunities = findAllVisibleStep({
      actor,
      scope: "opportunity",
      action: "write",
      ids: input.ids,
      fields: ["id"],
    })
    const to = resolveOwnerStep({ actor, scope: "opportunity", owner_id: input.owner_id })
    const validate = createHook("validate", { opportunities, input, additional_data: input.additional_data })
    const rows = transform({ opportunities }, ({ opportunities }) => ({
      opportunity_id: opportunities.map(({ id }) => id),
    }))
    const changed = handOverRecordsStep({ rows, to, actor_id: actor.user_id, reason: "reassigned" })
    emitAssigned(changed)
    handOverDocuments(
      transform({ changed, to }, ({ changed, to }) => ({
        rows: { opportunity_id: changed.opportunity_ids },
        to,
      })),
    )
    const opportunitiesAssigned = createHook("opportunitiesAssigned", {
      ids: changed.opportunity_ids,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const assigned = transform({ rows }, ({ rows }) => ({ ids: rows.opportunity_id }))
    return new WorkflowResponse(assigned, { hooks: [validate, opportunitiesAssigned] })
  },
)
