import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StageTrigger } from "../../modules/pipeline/stages/triggers"
import { loadHeldTriggersStep } from "../offer/steps/load-held-triggers"
import { emitStageChanged } from "./emit-stage-changed"
import { applyStageTriggerStep } from "./steps/apply-stage-trigger"

export type FollowDocumentInput = {
  opportunity_id: string | null
  trigger: StageTrigger
  source: { type: "offer" | "sales_order"; id: string }
  /** Unique for each occurrence: the same one twice moves once. */
  occurrence_key: string
  actor_id: string | null
}

/**
 * Shows an operation on an offer or order on the board: moves the opportunity to the stage that the operation leads
 * to, and says so. Run it as a step of the operation's own workflow: both happen, or neither.
 */
export const followDocumentWorkflow = createWorkflow("follow-document", (input: FollowDocumentInput) => {
  const held = loadHeldTriggersStep(
    transform({ input }, ({ input }) => ({
      opportunity_id: input.opportunity_id,
      except_offer_id: input.source.type === "offer" ? input.source.id : undefined,
      except_sales_order_id: input.source.type === "sales_order" ? input.source.id : undefined,
    })),
  )
  const moved = applyStageTriggerStep(transform({ input, held }, ({ input, held }) => ({ ...input, held })))
  emitStageChanged(transform({ moved }, ({ moved }) => (moved ? [moved] : [])))
  return new WorkflowResponse(moved)
})
