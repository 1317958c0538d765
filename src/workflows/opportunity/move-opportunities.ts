import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { MoveInput } from "../../modules/pipeline"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "./emit-stage-changed"
import { findNeighboursStep } from "./steps/find-neighbours"
import { moveOpportunitiesStep } from "./steps/move-opportunities"

export type MoveOpportunitiesWorkflowInput = Omit<MoveInput, "trigger" | "actor_id" | "is_hidden"> & {
  actor_id: string
  /** What the person meant; `move` unless told otherwise. */
  trigger?: MoveInput["trigger"]
  additional_data?: Record<string, unknown> | null
}

/**
 * Moves one opportunity or several to a stage and a place in it, all of them or none. Every move by a person is this
 * one, won and lost included. Returns what it did.
 * @throws not_found, forbidden, conflict (stale version), invalid_data (stage, lost reason, required fields)
 *
 * @property hooks.validate `{ opportunities: OwnedRecord[], input: MoveOpportunitiesWorkflowInput }` before anything
 *   is written
 * @property hooks.opportunitiesMoved `{ moved: Moved[] }` after they are in their places
 */
export const moveOpportunitiesWorkflow = createWorkflow(
  "move-opportunities",
  (input: WorkflowData<MoveOpportunitiesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const ids = transform({ input }, ({ input }) => input.opportunities.map(({ id }) => id))
    const opportunities = findAllVisibleStep({ actor, scope: "opportunity", action: "write", ids })
    const validate = createHook("validate", { opportunities, input, additional_data: input.additional_data })
    const place = transform({ input }, ({ input: { before_id, after_id } }) => ({ before_id, after_id }))
    const neighbours = findNeighboursStep({ actor, place })
    const moved = moveOpportunitiesStep(
      transform(
        { input, actor, neighbours },
        ({ input: { additional_data: _, trigger, ...move }, actor, neighbours }) => ({
          ...move,
          actor_id: actor.user_id,
          is_hidden: neighbours.is_hidden,
          trigger: trigger ?? ("move" as const),
        }),
      ),
    )
    emitStageChanged(moved)
    const opportunitiesMoved = createHook("opportunitiesMoved", {
      moved,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(moved, { hooks: [validate, opportunitiesMoved] })
  },
)
