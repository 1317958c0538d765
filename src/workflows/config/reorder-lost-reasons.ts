import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { orderLostReasonsStep } from "./steps/order-lost-reasons"

export type ReorderLostReasonsWorkflowInput = { actor_id: string; lost_reason_ids: string[] }

/** Orders the lost reasons as they are offered. @throws forbidden, invalid_data unless every one is named exactly once */
export const reorderLostReasonsWorkflow = createWorkflow(
  "reorder-lost-reasons",
  (input: WorkflowData<ReorderLostReasonsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(orderLostReasonsStep(input.lost_reason_ids))
  },
)
