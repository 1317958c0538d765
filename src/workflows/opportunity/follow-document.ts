import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DocumentOperation } from "../../modules/pipeline/moves/follow-documents"
import { loadHeldTriggersStep } from "../offer/steps/load-held-triggers"
import { emitStageChanged } from "./emit-stage-changed"
import { followDocumentsStep } from "./steps/follow-documents"

export type FollowDocumentInput = Omit<DocumentOperation, "held"> & { opportunity_id: string | null }

/**
 * Shows an operation on an offer or order on the board: moves the opportunity to the stage that the operation leads
 * to, and says so. Run it as a step of the operation's own workflow: both happen, or neither.
 */
export const followDocumentWorkflow = createWorkflow("follow-document", (input: FollowDocumentInput) => {
  const held = loadHeldTriggersStep(input)
  const moved = followDocumentsStep(
    transform({ input, held }, ({ input: { opportunity_id, ...operation }, held }) => ({
      opportunity_id,
      operations: [{ ...operation, held }],
    })),
  )
  emitStageChanged(moved)
  return new WorkflowResponse(moved)
})
