import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StageTrigger } from "../../modules/pipeline/stages/triggers"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { assignStageTriggerStep } from "./steps/assign-stage-trigger"

export type AssignStageTriggerWorkflowInput = {
  actor_id: string
  trigger: StageTrigger
  /** Null = the operation moves nothing. */
  stage_id: string | null
}

/** Takes an operation from the stage it leads to and gives it to another. @throws forbidden, not_found */
export const assignStageTriggerWorkflow = createWorkflow(
  "assign-stage-trigger",
  (input: WorkflowData<AssignStageTriggerWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(assignStageTriggerStep(input))
  },
)
