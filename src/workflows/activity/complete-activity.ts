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
import { findActivityStep } from "./steps/find-activity"
import { setActivityDoneStep } from "./steps/set-activity-done"

export type CompleteActivityWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Says that an activity is done, now; one that was done already stays as it is. Returns `{ id, hasChanged }`. @throws not_found, forbidden
 *
 * @property hooks.validate `{ current: FoundActivity, input: CompleteActivityWorkflowInput }` before anything is
 *   written
 * @property hooks.activityDone `{ done: { id: string, hasChanged: boolean } }` after the activity is done
 */
export const completeActivityWorkflow = createWorkflow(
  "complete-activity",
  (input: WorkflowData<CompleteActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const done = setActivityDoneStep({ current, isDone: true })
    const payload = transform({ current, done }, ({ current, done }) => {
      const { id, lead_id, opportunity_id } = current
      return done.hasChanged ? [{ id, lead_id, opportunity_id }] : []
    })
    emitEventStep({ eventName: CrmEvents.activity.done, data: payload })
    const activityDone = createHook("activityDone", { done, additional_data: input.additional_data })
    return new WorkflowResponse(done, { hooks: [validate, activityDone] })
  },
)
