import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import { editActivityStep, type ActivityEditInput } from "./steps/edit-activity"
import { findActivityStep } from "./steps/find-activity"

export type { ActivityEditInput }

export type UpdateActivityWorkflowInput = {
  actor_id: string
  id: string
  activity: ActivityEditInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes an activity. Returns `{ id }`. @throws not_found, forbidden, invalid_data
 *
 * @property hooks.validate `{ current: FoundActivity, input: UpdateActivityWorkflowInput }` before anything is
 *   written
 * @property hooks.activityUpdated `{ id: string }` after the activity is changed
 */
export const updateActivityWorkflow = createWorkflow(
  "update-activity",
  (input: WorkflowData<UpdateActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const activity = editActivityStep({ actor, current, activity: input.activity })
    const events = transform({ current, input, activity }, ({ current, input }) => {
      const { id, lead_id, opportunity_id } = current
      const { owner_id } = input.activity
      const isNewOwner = owner_id !== undefined && owner_id !== current.owner_id
      return [
        { name: CrmEvents.activity.updated, data: [{ id, lead_id, opportunity_id }] },
        { name: CrmEvents.activity.assigned, data: isNewOwner ? [{ id, owner_id }] : [] },
      ]
    })
    emitEventsStep({ events })
    const activityUpdated = createHook("activityUpdated", {
      id: activity.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(activity, { hooks: [validate, activityUpdated] })
  },
)
