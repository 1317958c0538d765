import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteOpportunitiesStep } from "./steps/delete-opportunities"

export type DeleteOpportunitiesWorkflowInput = { actor_id: string; ids: string[] }

/** Deletes opportunities. @throws not_found, forbidden, conflict while one has a live offer or order */
export const deleteOpportunitiesWorkflow = createWorkflow(
  "delete-opportunities",
  (input: WorkflowData<DeleteOpportunitiesWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    findAllVisibleStep({ actor, scope: "opportunity", action: "delete", ids: input.ids })
    const validate = createHook("validate", { ids: input.ids, actor_id: actor.user_id })
    const deleted = deleteOpportunitiesStep(input.ids)
    return new WorkflowResponse(deleted, { hooks: [validate] })
  },
)
