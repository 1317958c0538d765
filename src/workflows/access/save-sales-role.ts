import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RoleChange } from "../../modules/pipeline"
import { emitSaved } from "../emit-events"
import { CrmEvents } from "../events"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesRoleStep } from "./steps/save-sales-role"

export type SaveSalesRoleWorkflowInput = {
  actor_id: string
  role: RoleChange
  additional_data?: Record<string, unknown> | null
}

/**
 * Creates a role, or changes the one with its id. Returns `{ id }`. @throws forbidden, not_found, conflict
 *
 * @property hooks.validate `{ input: SaveSalesRoleWorkflowInput }` before anything is written
 * @property hooks.salesRoleSaved `{ id: string, is_new: boolean }` after the role is saved
 */
export const saveSalesRoleWorkflow = createWorkflow(
  "save-sales-role",
  (input: WorkflowData<SaveSalesRoleWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const saved = saveSalesRoleStep(input.role)
    emitSaved(CrmEvents.sales_role, saved)
    const salesRoleSaved = createHook("salesRoleSaved", {
      id: saved.id,
      is_new: saved.is_new,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, { hooks: [validate, salesRoleSaved] })
  },
)
