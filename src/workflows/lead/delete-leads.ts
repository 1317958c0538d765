import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteLeadsStep } from "./steps/delete-leads"

export type DeleteLeadsWorkflowInput = {
  actor_id: string
  ids: string[]
  additional_data?: Record<string, unknown> | null
}

/** Deletes leads, all or none; what became of a converted one stays. Returns their ids. @throws not_found, forbidden, conflict */
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
    const leadsDeleted = createHook("leadsDeleted", { ids, additional_data: input.additional_data })
    return new WorkflowResponse(ids, { hooks: [validate, leadsDeleted] })
  },
)
