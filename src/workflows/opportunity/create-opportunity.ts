import {
  createHook,
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import type { NewOpportunityInput } from "./prepare-opportunity"
import { createOpportunityStep } from "./steps/create-opportunity"

export type CreateOpportunityWorkflowInput = {
  actor_id: string
  opportunity: NewOpportunityInput
  additional_data?: Record<string, unknown> | null
}

/**
 * Creates an opportunity on top of its stage's column. Returns `{ id }`. @throws invalid_data, forbidden
 *
 * @property hooks.validate `{ opportunity: NewOpportunityInput, actor_id: string | null }` before anything is
 *   written
 * @property hooks.opportunityCreated `{ id: string, actor_id: string | null }` after the opportunity is on the board
 */
export const createOpportunityWorkflow = createWorkflow(
  "create-opportunity",
  (input: WorkflowData<CreateOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const validate = createHook("validate", {
      opportunity: input.opportunity,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    const opportunity = createOpportunityStep({ actor, opportunity: input.opportunity })
    emitEventStep({ eventName: CrmEvents.opportunity.created, data: { id: opportunity.id } })
    const opportunityCreated = createHook("opportunityCreated", {
      id: opportunity.id,
      actor_id: actor.user_id,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(opportunity, { hooks: [validate, opportunityCreated] })
  },
)
