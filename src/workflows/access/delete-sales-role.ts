import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { deleteSalesRoleStep } from "./steps/delete-sales-role"

export type DeleteSalesRoleWorkflowInput = { actor_id: string; id: string }

/** Deletes a role that no rep has. @throws forbidden, not_found, conflict */
export const deleteSalesRoleWorkflow = createWorkflow(
  "delete-sales-role",
  (input: WorkflowData<DeleteSalesRoleWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(deleteSalesRoleStep({ id: input.id }))
  },
)
