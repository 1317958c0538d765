import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import type { OpportunityInput } from "./prepare-opportunity"
import { editOpportunityStep } from "./steps/edit-opportunity"

export type UpdateOpportunityWorkflowInput = {
  actor_id: string | null
  id: string
  /** The version the change was made on; an older one is refused. */
  version?: number
  opportunity: OpportunityInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Changes an opportunity; its stage changes by moving it. An amount set here is the person's own (`manual`) until
 * `amount_source: "offer"` gives it back. Returns `{ id }`. @throws not_found, forbidden, invalid_data, conflict
 */
export const updateOpportunityWorkflow = createWorkflow(
  "update-opportunity",
  (input: WorkflowData<UpdateOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const current = findVisibleStep({ actor, scope: "opportunity", action: "write", id: input.id })
    const validate = createHook("validate", { current, input, additional_data: input.additional_data })
    const opportunity = editOpportunityStep({
      actor,
      current,
      version: input.version,
      opportunity: input.opportunity,
    })
    const opportunityUpdated = createHook("opportunityUpdated", {
      id: opportunity.id,
      actor_id: input.actor_id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(opportunity, { hooks: [validate, opportunityUpdated] })
  },
)
