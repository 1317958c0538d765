import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { holdOperationsStep, type OperationsToHold } from "./steps/hold-operations"
import { emitStageChanged } from "./emit-stage-changed"
import { followDocumentsStep } from "./steps/follow-documents"

/** Operations on documents of one opportunity, in their order; without an opportunity there is nothing to move. */
export type FollowDocumentsInput = OperationsToHold

/**
 * Shows operations on an offer or order on the board: moves the opportunity to the stages they lead to, and says so.
 * To be called inside the operation's own workflow: both happen, or neither. No workflow of its own, as it asks nobody
 * for rights: whoever may change a document moves its opportunity.
 */
export function followDocuments(input: WorkflowData<FollowDocumentsInput>) {
  const operations = holdOperationsStep(input)
  const moved = followDocumentsStep({ opportunity_id: input.opportunity_id, operations })
  emitStageChanged(moved)
  return moved
}
