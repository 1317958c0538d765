import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RoleChange } from "../../modules/pipeline/config/roles"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesRoleStep } from "./steps/save-sales-role"

export type SaveSalesRoleWorkflowInput = { actor_id: string; role: RoleChange }

/** Creates a role, or changes the one with its id. Returns `{ id }`. @throws forbidden, not_found, conflict */
export const saveSalesRoleWorkflow = createWorkflow(
  "save-sales-role",
  (input: WorkflowData<SaveSalesRoleWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(saveSalesRoleStep(input.role))
  },
)
