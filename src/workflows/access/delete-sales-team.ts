import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CrmEvents } from "../events"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { deleteSalesTeamStep } from "./steps/delete-sales-team"

export type DeleteSalesTeamWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes a team that no rep is in. @throws forbidden, not_found, conflict
 *
 * @property hooks.validate `{ input: DeleteSalesTeamWorkflowInput }` before anything is written
 * @property hooks.salesTeamDeleted `{ id: string }` after the team is deleted
 */
export const deleteSalesTeamWorkflow = createWorkflow(
  "delete-sales-team",
  (input: WorkflowData<DeleteSalesTeamWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const deleted = deleteSalesTeamStep({ id: input.id })
    emitEventStep({ eventName: CrmEvents.sales_team.deleted, data: deleted })
    const salesTeamDeleted = createHook("salesTeamDeleted", {
      id: deleted.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, salesTeamDeleted] })
  },
)
