import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { emitStageChanged } from "../opportunity/emit-stage-changed"
import { deleteStageStep } from "./steps/delete-stage"

export type DeleteStageWorkflowInput = {
  actor_id: string
  id: string
  /** Where the opportunities of the stage go; a stage of the same kind. */
  target_stage_id?: string
}

/** Deletes a stage. Returns the moves of what was in it. @throws forbidden, not_found, conflict, invalid_data */
export const deleteStageWorkflow = createWorkflow(
  "delete-stage",
  (input: WorkflowData<DeleteStageWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const moved = deleteStageStep({
      id: input.id,
      target_stage_id: input.target_stage_id,
      actor_id: actor.user_id,
    })
    emitStageChanged(moved)
    return new WorkflowResponse(moved)
  },
)
