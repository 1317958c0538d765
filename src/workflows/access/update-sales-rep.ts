import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepData } from "../../modules/pipeline"
import { saveSalesRepWorkflow } from "./save-sales-rep"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { findSalesRepStep } from "./steps/find-sales-rep"
import { loadActorStep } from "./steps/load-actor"

export type UpdateSalesRepWorkflowInput = {
  actor_id: string
  id: string
  rep: Omit<RepData, "user_id">
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes the role or team of a rep. @throws forbidden, not_found, invalid_data, conflict
 *
 * @property hooks.validate `{ current: { id: string, user_id: string }, input: UpdateSalesRepWorkflowInput }` before
 *   anything is written; the hooks of save-sales-rep run inside of these two
 * @property hooks.salesRepUpdated `{ rep: { id: string, user_id: string, team_id: string | null, previous_team_id:
 *   string | null, is_new: boolean } }` after the rep is changed
 */
export const updateSalesRepWorkflow = createWorkflow(
  "update-sales-rep",
  (input: WorkflowData<UpdateSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const known = findSalesRepStep({ id: input.id })
    const validate = createHook("validate", {
      current: known,
      input,
      additional_data: input.additional_data,
    })
    const rep = saveSalesRepWorkflow.runAsStep({
      input: transform({ input, known }, ({ input, known }) => ({
        actor_id: input.actor_id,
        additional_data: input.additional_data,
        rep: { ...input.rep, user_id: known.user_id },
      })),
    })
    const salesRepUpdated = createHook("salesRepUpdated", { rep, additional_data: input.additional_data })
    return new WorkflowResponse(rep, { hooks: [validate, salesRepUpdated] })
  },
)
