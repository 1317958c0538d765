import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { retireSalesRepStep } from "./steps/retire-sales-rep"

export type RetireSalesRepWorkflowInput = {
  actor_id: string
  /** A user whom the host deleted. */
  user_id: string
}

/**
 * Follows the deletion of a host user: they are a rep no longer. Their records stay as they are until somebody who may
 * see them assigns them. Nobody takes over their role; the log says so when nobody is left who may configure.
 * @throws forbidden
 */
export const retireSalesRepWorkflow = createWorkflow(
  "retire-sales-rep",
  (input: WorkflowData<RetireSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(retireSalesRepStep({ user_id: input.user_id }))
  },
)
