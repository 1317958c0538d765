import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "./emit-stage-changed"
import { undoMoveStep } from "./steps/undo-move"

export type UndoOpportunityMoveWorkflowInput = {
  actor_id: string | null
  id: string
  version?: number
  additional_data?: Record<string, unknown> | null
}

/**
 * Takes the latest move by a person back: stage, place, probability, reason and dates as they were. Returns the move.
 * @throws not_found, forbidden, conflict when there is nothing to undo or a document made the move
 */
export const undoOpportunityMoveWorkflow = createWorkflow(
  "undo-opportunity-move",
  (input: WorkflowData<UndoOpportunityMoveWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const opportunity = findVisibleStep({ actor, scope: "opportunity", action: "write", id: input.id })
    const validate = createHook("validate", { opportunity, input, additional_data: input.additional_data })
    const moved = undoMoveStep({ id: input.id, version: input.version, actor_id: input.actor_id })
    emitStageChanged(moved)
    const opportunityMoved = createHook("opportunityMoved", { moved, additional_data: input.additional_data })
    return new WorkflowResponse(moved, { hooks: [validate, opportunityMoved] })
  },
)
