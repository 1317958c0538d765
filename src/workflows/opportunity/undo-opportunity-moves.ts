import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MovedCard } from "../../modules/pipeline"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "./emit-stage-changed"
import { undoMovesStep } from "./steps/undo-moves"

export type UndoOpportunityMovesWorkflowInput = {
  actor_id: string
  opportunities: MovedCard[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Takes the latest move by a person of each opportunity back: stage, place, probability, reason and dates as they
 * were; all of them or none. Returns the moves.
 * @throws not_found, forbidden, conflict when there is nothing to undo or a document made the move
 *
 * @property hooks.validate `{ opportunities: OwnedRecord[], input: UndoOpportunityMovesWorkflowInput }` before
 *   anything is written
 * @property hooks.opportunitiesMoved `{ moved: Moved[] }` after they are back in their places
 */
export const undoOpportunityMovesWorkflow = createWorkflow(
  "undo-opportunity-moves",
  (input: WorkflowData<UndoOpportunityMovesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const ids = transform({ input }, ({ input }) => input.opportunities.map(({ id }) => id))
    const opportunities = findAllVisibleStep({ actor, scope: "opportunity", action: "write", ids })
    const validate = createHook("validate", { opportunities, input, additional_data: input.additional_data })
    const moved = undoMovesStep({ opportunities: input.opportunities, actor_id: actor.user_id })
    emitStageChanged(moved)
    const opportunitiesMoved = createHook("opportunitiesMoved", {
      moved,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(moved, { hooks: [validate, opportunitiesMoved] })
  },
)
