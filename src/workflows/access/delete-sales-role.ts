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
import { deleteSalesRoleStep } from "./steps/delete-sales-role"

export type DeleteSalesRoleWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes a role that no rep has. @throws forbidden, not_found, conflict
 *
 * @property hooks.validate `{ input: DeleteSalesRoleWorkflowInput }` before anything is written
 * @property hooks.salesRoleDeleted `{ id: string }` after the role is deleted
 */
export const deleteSalesRoleWorkflow = createWorkflow(
  "delete-sales-role",
  (input: WorkflowData<DeleteSalesRoleWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const deleted = deleteSalesRoleStep({ id: input.id })
    emitEventStep({ eventName: CrmEvents.sales_role.deleted, data: deleted })
    const salesRoleDeleted = createHook("salesRoleDeleted", {
      id: deleted.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, salesRoleDeleted] })
  },
)
