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
import { orderStagesStep } from "./steps/order-stages"

export type ReorderStagesWorkflowInput = {
  actor_id: string
  stage_ids: string[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Orders the columns of the board. @throws forbidden, invalid_data unless every stage is named exactly once
 *
 * @property hooks.validate `{ input: ReorderStagesWorkflowInput }` before anything is written
 * @property hooks.stagesReordered `{ ids: string[] }` after the stages are in their order
 */
export const reorderStagesWorkflow = createWorkflow(
  "reorder-stages",
  (input: WorkflowData<ReorderStagesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const ids = orderStagesStep(input.stage_ids)
    emitEventStep({
      eventName: CrmEvents.stage.updated,
      data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
    })
    const stagesReordered = createHook("stagesReordered", { ids, additional_data: input.additional_data })
    return new WorkflowResponse(ids, { hooks: [validate, stagesReordered] })
  },
)
