import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteActivityStep } from "./steps/delete-activity"
import { findActivityStep } from "./steps/find-activity"

export type DeleteActivityWorkflowInput = { actor_id: string; id: string }

/** Deletes an activity; it takes the right to write its record. @throws not_found, forbidden */
export const deleteActivityWorkflow = createWorkflow(
  "delete-activity",
  (input: WorkflowData<DeleteActivityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findActivityStep({ actor, id: input.id })
    const validate = createHook("validate", { current, actor_id: actor.user_id })
    const deleted = deleteActivityStep({ id: current.id })
    return new WorkflowResponse(deleted, { hooks: [validate] })
  },
)
