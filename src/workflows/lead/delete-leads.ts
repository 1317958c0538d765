import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { deleteLeadsStep } from "./steps/delete-leads"

export type DeleteLeadsWorkflowInput = {
  actor_id: string
  ids: string[]
  additional_data?: Record<string, unknown> | null
}

/**
 * Deletes leads, all or none; what became of a converted one stays. Returns their ids. @throws not_found, forbidden, conflict
 *
 * @property hooks.validate `{ ids: string[], actor_id: string | null }` before anything is written
 * @property hooks.leadsDeleted `{ ids: string[] }` after the leads are deleted
 */
export const deleteLeadsWorkflow = createWorkflow(
  "delete-leads",
  (input: WorkflowData<DeleteLeadsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    findAllVisibleStep({ actor, scope: "lead", action: "delete", ids: input.ids })
    const validate = createHook("validate", {
      ids: input.ids,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const ids = deleteLeadsStep(input.ids)
    emitEventStep({
      eventName: CrmEvents.lead.deleted,
      data: transform({ ids }, ({ ids }) => ids.map((id) => ({ id }))),
    })
    const leadsDeleted = createHook("leadsDeleted", { ids, additional_data: input.additional_data })
    return new WorkflowResponse(ids, { hooks: [validate, leadsDeleted] })
  },
)
