import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { type ActivityEditInput, editActivityStep } from "./steps/edit-activity"
import { findActivityStep } from "./steps/find-activity"

export type { ActivityEditInput }

export type UpdateActivityWorkflowInput = {
  actor_id: string
  id: string
  activity: ActivityEditInput
  additional_data?: Record<string, unknown> | null
}

/** Changes an activity. Returns `{ id }`. @throws not_found, forbidden, invalid_data */
export const updateActivityWorkflow = createWorkflow(
  "update-activity",
  (input: WorkflowData<UpdateActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const activity = editActivityStep({ actor, current, activity: input.activity })
    const activityUpdated = createHook("activityUpdated", {
      id: activity.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(activity, { hooks: [validate, activityUpdated] })
  },
)
