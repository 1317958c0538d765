import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepData } from "../../modules/pipeline/config/access"
import { saveSalesRepWorkflow } from "./save-sales-rep"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { findSalesRepStep } from "./steps/find-sales-rep"
import { loadActorStep } from "./steps/load-actor"

export type UpdateSalesRepWorkflowInput = {
  actor_id: string
  id: string
  rep: Omit<RepData, "user_id">
}

/** Changes the role or team of a rep. @throws forbidden, not_found, invalid_data, conflict */
export const updateSalesRepWorkflow = createWorkflow(
  "update-sales-rep",
  (input: WorkflowData<UpdateSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const known = findSalesRepStep({ id: input.id })
    const rep = saveSalesRepWorkflow.runAsStep({
      input: transform({ input, known }, ({ input, known }) => ({
        actor_id: input.actor_id,
        rep: { ...input.rep, user_id: known.user_id },
      })),
    })
    return new WorkflowResponse(rep)
  },
)
