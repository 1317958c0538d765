import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { emitSaved } from "../emit-events"
import { CrmEvents } from "../events"
import { type LostReasonData, saveLostReasonStep } from "./steps/save-lost-reason"

export type SaveLostReasonWorkflowInput = {
  actor_id: string
  lost_reason: LostReasonData
  additional_data?: Record<string, unknown> | null
}

/**
 * Creates a lost reason, or changes the one with its id. Returns `{ id }`. @throws forbidden, not_found
 *
 * @property hooks.validate `{ input: SaveLostReasonWorkflowInput }` before anything is written
 * @property hooks.lostReasonSaved `{ id: string, is_new: boolean }` after the reason is saved
 */
export const saveLostReasonWorkflow = createWorkflow(
  "save-lost-reason",
  (input: WorkflowData<SaveLostReasonWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const saved = saveLostReasonStep(input.lost_reason)
    emitSaved(CrmEvents.lost_reason, saved)
    const lostReasonSaved = createHook("lostReasonSaved", {
      id: saved.id,
      is_new: saved.is_new,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(saved, { hooks: [validate, lostReasonSaved] })
  },
)
