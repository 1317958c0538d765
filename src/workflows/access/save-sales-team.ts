import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesTeamStep } from "./steps/save-sales-team"

export type SaveSalesTeamWorkflowInput = { actor_id: string; team: { id?: string; name: string } }

/** Creates a team, or renames the one with its id. Returns `{ id }`. @throws forbidden, not_found, conflict */
export const saveSalesTeamWorkflow = createWorkflow(
  "save-sales-team",
  (input: WorkflowData<SaveSalesTeamWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(saveSalesTeamStep(input.team))
  },
)
