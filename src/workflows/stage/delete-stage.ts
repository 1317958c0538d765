import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { eventsOfMoves } from "../opportunity/emit-stage-changed"
import { deleteStageStep } from "./steps/delete-stage"

export type DeleteStageWorkflowInput = {
  actor_id: string | null
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
    const moved = deleteStageStep(input)
    const changed = transform({ moved }, (data) => eventsOfMoves(data.moved).changed)
    emitEventStep({ eventName: CrmEvents.opportunity.stage_changed, data: changed })
    return new WorkflowResponse(moved)
  },
)
