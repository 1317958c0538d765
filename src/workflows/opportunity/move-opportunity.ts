import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MoveInput } from "../../modules/pipeline/moves/moves"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "./emit-stage-changed"
import { moveOpportunityStep } from "./steps/move-opportunity"

export type MoveOpportunityWorkflowInput = Omit<MoveInput, "trigger"> & {
  /** What the person meant; `move` unless told otherwise. */
  trigger?: MoveInput["trigger"]
  additional_data?: Record<string, unknown> | null
}

/**
 * Moves an opportunity to a stage and a place in it. Every move by a person is this one, won and lost included.
 * Returns what it did. @throws not_found, forbidden, conflict (stale version), invalid_data (stage, lost reason)
 */
export const moveOpportunityWorkflow = createWorkflow(
  "move-opportunity",
  (input: WorkflowData<MoveOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const opportunity = findVisibleStep({ actor, scope: "opportunity", action: "write", id: input.id })
    const validate = createHook("validate", { opportunity, input, additional_data: input.additional_data })
    const moved = moveOpportunityStep(
      transform({ input }, ({ input: { additional_data: _, trigger, ...move } }) => ({
        ...move,
        trigger: trigger ?? ("move" as const),
      })),
    )
    emitStageChanged(moved)
    const opportunityMoved = createHook("opportunityMoved", { moved, additional_data: input.additional_data })
    return new WorkflowResponse(moved, { hooks: [validate, opportunityMoved] })
  },
)
