import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findAllVisibleStep } from "../access/steps/find-all-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { deleteLeadsStep } from "./steps/delete-leads"

export type DeleteLeadsWorkflowInput = { actor_id: string | null; ids: string[] }

/** Deletes leads; what became of a converted one stays. @throws not_found, forbidden */
export const deleteLeadsWorkflow = createWorkflow(
  "delete-leads",
  (input: WorkflowData<DeleteLeadsWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    findAllVisibleStep({ actor, scope: "lead", action: "delete", ids: input.ids })
    const validate = createHook("validate", { ids: input.ids, actor_id: input.actor_id })
    const deleted = deleteLeadsStep(input.ids)
    return new WorkflowResponse(deleted, { hooks: [validate] })
  },
)
