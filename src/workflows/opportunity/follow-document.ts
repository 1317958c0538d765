import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StageTrigger } from "../../modules/pipeline/stages/triggers"
import { CrmEvents } from "../events"
import { loadHeldTriggersStep } from "../offer/steps/load-held-triggers"
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
  when("opportunity-moved", { moved }, ({ moved }) => Boolean(moved)).then(() => {
    const payload = transform({ moved, input }, ({ moved, input }) => ({
      id: moved?.opportunity_id,
      from_stage_id: moved?.from_stage_id,
      to_stage_id: moved?.to_stage_id,
      trigger: input.trigger,
    }))
    emitEventStep({ eventName: CrmEvents.opportunity.stage_changed, data: payload })
  })
  return new WorkflowResponse(moved)
})
