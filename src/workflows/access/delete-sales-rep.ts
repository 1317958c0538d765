import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { deleteSalesRepStep } from "./steps/delete-sales-rep"

export type DeleteSalesRepWorkflowInput = { actor_id: string | null; id: string }

/** Takes the CRM away from a user until they are made a rep again. @throws forbidden, not_found, conflict */
export const deleteSalesRepWorkflow = createWorkflow(
  "delete-sales-rep",
  (input: WorkflowData<DeleteSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(deleteSalesRepStep({ id: input.id }))
  },
)
