import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { holdOperationsStep, type OperationsToHold } from "../offer/steps/hold-operations"
import { emitStageChanged } from "./emit-stage-changed"
import { followDocumentsStep } from "./steps/follow-documents"

/** Operations on documents of one opportunity, in their order; without an opportunity there is nothing to move. */
export type FollowDocumentsInput = OperationsToHold

/**
 * Shows operations on an offer or order on the board: moves the opportunity to the stages they lead to, and says so.
 * Run it as a step of the operation's own workflow: both happen, or neither.
 */
export const followDocumentsWorkflow = createWorkflow("follow-documents", (input: FollowDocumentsInput) => {
  const operations = holdOperationsStep(input)
  const moved = followDocumentsStep({ opportunity_id: input.opportunity_id, operations })
  emitStageChanged(moved)
  return new WorkflowResponse(moved)
})
