import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitSaved } from "../emit-events"
import { CrmEvents } from "../events"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesTeamStep } from "./steps/save-sales-team"

export type SaveSalesTeamWorkflowInput = {
  actor_id: string
  team: { id?: string; name: string }
  additional_data?: Record<string, unknown> | null
}

/**
 * Creates a team, or renames the one with its id. Returns `{ id }`. @throws forbidden, not_found, conflict
 *
 * @property hooks.validate `{ input: SaveSalesTeamWorkflowInput }` before anything is written
 * @property hooks.salesTeamSaved `{ id: string, is_new: boolean }` after the team is saved
 */
export const saveSalesTeamWorkflow = createWorkflow(
  "save-sales-team",
  (input: WorkflowData<SaveSalesTeamWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const saved = saveSalesTeamStep(input.team)
    emitSaved(CrmEvents.sales_team, saved)
    const salesTeamSaved = createHook("salesTeamSaved", {
      id: saved.id,
      is_new: saved.is_new,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, { hooks: [validate, salesTeamSaved] })
  },
)
