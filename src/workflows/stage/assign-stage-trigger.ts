import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { StageTrigger } from "../../modules/pipeline"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { assignStageTriggerStep } from "./steps/assign-stage-trigger"

export type AssignStageTriggerWorkflowInput = {
  actor_id: string
  trigger: StageTrigger
  /** Null = the operation moves nothing. */
  stage_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Takes an operation from the stage it leads to and gives it to another. @throws forbidden, not_found
 *
 * @property hooks.validate `{ input: AssignStageTriggerWorkflowInput }` before anything is written
 * @property hooks.stageTriggerAssigned `{ trigger: StageTrigger, stage_id: string | null, previous_stage_id: string
 *   | null }` after the operation leads to its stage
 */
export const assignStageTriggerWorkflow = createWorkflow(
  "assign-stage-trigger",
  (input: WorkflowData<AssignStageTriggerWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const assigned = assignStageTriggerStep(input)
    emitEventStep({
      eventName: CrmEvents.stage.updated,
      data: transform({ assigned }, ({ assigned: { stage_id, previous_stage_id } }) =>
        [...new Set([stage_id, previous_stage_id])].flatMap((id) => (id === null ? [] : [{ id }])),
      ),
    })
    const stageTriggerAssigned = createHook("stageTriggerAssigned", {
      trigger: assigned.trigger,
      stage_id: assigned.stage_id,
      previous_stage_id: assigned.previous_stage_id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(assigned, { hooks: [validate, stageTriggerAssigned] })
  },
)
