import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { orderStagesStep } from "./steps/order-stages"

export type ReorderStagesWorkflowInput = { actor_id: string; stage_ids: string[] }

/** Orders the columns of the board. @throws forbidden, invalid_data unless every stage is named exactly once */
export const reorderStagesWorkflow = createWorkflow(
  "reorder-stages",
  (input: WorkflowData<ReorderStagesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(orderStagesStep(input.stage_ids))
  },
)
