import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StageData } from "../../modules/pipeline"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { emitSaved } from "../emit-events"
import { CrmEvents } from "../events"
import { saveStageStep } from "./steps/save-stage"

export type SaveStageWorkflowInput = {
  actor_id: string
  /** With an id that stage is changed, without one a new stage is created after the last of its kind. */
  stage: StageData & { id?: string }
  additional_data?: Record<string, unknown> | null
}

/**
 * Creates or changes a stage of the board. Returns `{ id }`. @throws forbidden, not_found, conflict
 *
 * @property hooks.validate `{ input: SaveStageWorkflowInput }` before anything is written
 * @property hooks.stageSaved `{ id: string, is_new: boolean }` after the stage is saved
 */
export const saveStageWorkflow = createWorkflow(
  "save-stage",
  (input: WorkflowData<SaveStageWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const saved = saveStageStep(input.stage)
    emitSaved(CrmEvents.stage, saved)
    const stageSaved = createHook("stageSaved", {
      id: saved.id,
      is_new: saved.is_new,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, { hooks: [validate, stageSaved] })
  },
)
