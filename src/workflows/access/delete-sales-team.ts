import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { deleteSalesTeamStep } from "./steps/delete-sales-team"

export type DeleteSalesTeamWorkflowInput = { actor_id: string; id: string }

/** Deletes a team that no rep is in. @throws forbidden, not_found, conflict */
export const deleteSalesTeamWorkflow = createWorkflow(
  "delete-sales-team",
  (input: WorkflowData<DeleteSalesTeamWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(deleteSalesTeamStep({ id: input.id }))
  },
)
