import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordOf } from "../../modules/pipeline"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { createActivityStep, type NewActivityInput } from "./steps/create-activity"

export type { NewActivityInput }

export type CreateActivityWorkflowInput = {
  actor_id: string
  activity: NewActivityInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Puts a call, meeting, task or note on a lead or an opportunity. Returns `{ id }`.
 * @throws not_found, forbidden (the record), invalid_data
 *
 * @property hooks.validate `{ record: OwnedRecord, input: CreateActivityWorkflowInput }` before anything is written
 * @property hooks.activityCreated `{ id: string }` after the activity exists
 */
export const createActivityWorkflow = createWorkflow(
  "create-activity",
  (input: WorkflowData<CreateActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const target = transform({ input }, ({ input }) => recordOf(input.activity))
    const record = findVisibleStep({ actor, scope: target.scope, action: "write", id: target.id })
    const validate = createHook("validate", { record, input, additional_data: input.additional_data })
    const activity = createActivityStep({ actor, scope: target.scope, record, activity: input.activity })
    const payload = transform({ input, activity }, ({ input, activity }) => ({
      id: activity.id,
      lead_id: input.activity.lead_id ?? null,
      opportunity_id: input.activity.opportunity_id ?? null,
    }))
    emitEventStep({ eventName: CrmEvents.activity.created, data: payload })
    const activityCreated = createHook("activityCreated", {
      id: activity.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(activity, { hooks: [validate, activityCreated] })
  },
)
