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
import { deleteLostReasonStep } from "./steps/delete-lost-reason"

export type DeleteLostReasonWorkflowInput = {
  actor_id: string
  id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes a lost reason. @throws forbidden, not_found, conflict while opportunities give it
 *
 * @property hooks.validate `{ input: DeleteLostReasonWorkflowInput }` before anything is written
 * @property hooks.lostReasonDeleted `{ id: string }` after the reason is deleted
 */
export const deleteLostReasonWorkflow = createWorkflow(
  "delete-lost-reason",
  (input: WorkflowData<DeleteLostReasonWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
    const deleted = deleteLostReasonStep({ id: input.id })
    emitEventStep({ eventName: CrmEvents.lost_reason.deleted, data: deleted })
    const lostReasonDeleted = createHook("lostReasonDeleted", {
      id: deleted.id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(deleted, { hooks: [validate, lostReasonDeleted] })
  },
)
