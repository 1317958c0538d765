import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { emitStageChanged } from "../opportunity/emit-stage-changed"
import { deleteStageStep } from "./steps/delete-stage"

export type DeleteStageWorkflowInput = {
  actor_id: string
  id: string
  /** Where the opportunities of the stage go; a stage of the same kind. */
  target_stage_id?: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes a stage. Returns the moves of what was in it. @throws forbidden, not_found, conflict, invalid_data
 *
 * @property hooks.validate `{ input: DeleteStageWorkflowInput }` before anything is written
 * @property hooks.stageDeleted `{ id: string, moved: Moved[] }` after the stage is deleted and what was in it has
 *   moved
 */
export const deleteStageWorkflow = createWorkflow(
  "delete-stage",
  (input: WorkflowData<DeleteStageWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const moved = deleteStageStep({
      id: input.id,
      target_stage_id: input.target_stage_id,
      actor_id: actor.user_id,
    })
    emitStageChanged(moved)
    emitEventStep({ eventName: CrmEvents.stage.deleted, data: { id: input.id } })
    const stageDeleted = createHook("stageDeleted", {
      id: input.id,
      moved,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(moved, { hooks: [validate, stageDeleted] })
  },
)
