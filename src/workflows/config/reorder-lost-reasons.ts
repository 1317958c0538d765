import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { orderLostReasonsStep } from "./steps/order-lost-reasons"

export type ReorderLostReasonsWorkflowInput = {
  actor_id: string
  lost_reason_ids: string[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Orders the lost reasons as they are offered. @throws forbidden, invalid_data unless every one is named exactly once
 *
 * @property hooks.validate `{ input: ReorderLostReasonsWorkflowInput }` before anything is written
 * @property hooks.lostReasonsReordered `{ ids: string[] }` after the reasons are in their order
 */
export const reorderLostReasonsWorkflow = createWorkflow(
  "reorder-lost-reasons",
  (input: WorkflowData<ReorderLostReasonsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const ids = orderLostReasonsStep(input.lost_reason_ids)
    emitEventStep({
      eventName: CrmEvents.lost_reason.updated,
      data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
    })
    const lostReasonsReordered = createHook("lostReasonsReordered", {
      ids,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(ids, { hooks: [validate, lostReasonsReordered] })
  },
)
