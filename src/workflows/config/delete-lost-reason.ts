import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteLostReasonStep } from "./steps/delete-lost-reason"

export type DeleteLostReasonWorkflowInput = { actor_id: string; id: string }

/** Deletes a lost reason. @throws forbidden, not_found, conflict while opportunities give it */
export const deleteLostReasonWorkflow = createWorkflow(
  "delete-lost-reason",
  (input: WorkflowData<DeleteLostReasonWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(deleteLostReasonStep({ id: input.id }))
  },
)
