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
import { deleteOpportunitiesStep } from "./steps/delete-opportunities"

export type DeleteOpportunitiesWorkflowInput = {
  actor_id: string
  ids: string[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes opportunities. @throws not_found, forbidden, conflict while one has a live offer or order
 *
 * @property hooks.validate `{ ids: string[], actor_id: string | null }` before anything is written
 * @property hooks.opportunitiesDeleted `{ ids: string[] }` after the opportunities are deleted
 */
export const deleteOpportunitiesWorkflow = createWorkflow(
  "delete-opportunities",
  (input: WorkflowData<DeleteOpportunitiesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    findAllVisibleStep({ actor, scope: "opportunity", action: "delete", ids: input.ids })
    const validate = createHook("validate", {
      ids: input.ids,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const deleted = deleteOpportunitiesStep({ actor, ids: input.ids })
    emitEventStep({
      eventName: CrmEvents.opportunity.deleted,
      data: transform({ deleted }, ({ deleted }) => deleted.map((id) => ({ id }))),
    })
    const opportunitiesDeleted = createHook("opportunitiesDeleted", {
      ids: deleted,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, opportunitiesDeleted] })
  },
)
