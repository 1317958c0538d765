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

export type ReopenActivityWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Says that an activity is still to do. Returns `{ id, hasChanged }`. @throws not_found, forbidden, invalid_data for a note
 *
 * @property hooks.validate `{ current: FoundActivity, input: ReopenActivityWorkflowInput }` before anything is
 *   written
 * @property hooks.activityReopened `{ reopened: { id: string, hasChanged: boolean } }` after the activity is to do
 *   again
 */
export const reopenActivityWorkflow = createWorkflow(
  "reopen-activity",
  (input: WorkflowData<ReopenActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const reopened = setActivityDoneStep({ current, isDone: false })
    emitEventStep({
      eventName: CrmEvents.activity.reopened,
      data: transform({ current, reopened }, ({ current: { id, lead_id, opportunity_id }, reopened }) =>
        reopened.hasChanged ? [{ id, lead_id, opportunity_id }] : [],
      ),
    })
    const activityReopened = createHook("activityReopened", {
      reopened,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reopened, { hooks: [validate, activityReopened] })
  },
)
