import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { deleteActivityStep } from "./steps/delete-activity"
import { findActivityStep } from "./steps/find-activity"

export type DeleteActivityWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes an activity; it takes the right to write its record. @throws not_found, forbidden
 *
 * @property hooks.validate `{ current: FoundActivity, actor_id: string | null }` before anything is written
 * @property hooks.activityDeleted `{ id: string }` after the activity is deleted
 */
export const deleteActivityWorkflow = createWorkflow(
  "delete-activity",
  (input: WorkflowData<DeleteActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", {
      current,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const deleted = deleteActivityStep({ id: current.id })
    emitEventStep({
      eventName: CrmEvents.activity.deleted,
      data: transform({ current }, ({ current: { id, lead_id, opportunity_id } }) => ({
        ...{ id, lead_id, opportunity_id },
      })),
    })
    const activityDeleted = createHook("activityDeleted", {
      id: deleted.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, activityDeleted] })
  },
)
