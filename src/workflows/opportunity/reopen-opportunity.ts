import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { moveOpportunitiesWorkflow } from "./move-opportunities"
import { findStageToReopenStep } from "./steps/find-stage-to-reopen"

export type ReopenOpportunityWorkflowInput = {
  actor_id: string
  id: string
  version?: number
  additional_data?: Record<string, unknown> | null
}

/**
 * Opens a won or lost opportunity again, in the stage it stood in before. Returns the move.
 * @throws not_found, forbidden, conflict when it is open
 *
 * @property hooks.validate `{ current: OwnedRecord, input: ReopenOpportunityWorkflowInput }` before anything is
 *   written; the hooks of the move run inside of these two
 * @property hooks.opportunityReopened `{ moved: Moved[] }` after it is open again
 */
export const reopenOpportunityWorkflow = createWorkflow(
  "reopen-opportunity",
  (input: WorkflowData<ReopenOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const opportunity = findVisibleStep({
      actor,
      scope: "opportunity",
      action: "write",
      id: input.id,
      fields: ["id", "stage.kind"],
    })
    const stage = findStageToReopenStep({ opportunity })
    const validate = createHook("validate", {
      current: opportunity,
      input,
      additional_data: input.additional_data,
    })
    const moved = moveOpportunitiesWorkflow.runAsStep({
      input: transform({ input, stage }, ({ input: { id, version, ...rest }, stage }) => ({
        ...rest,
        opportunities: [{ id, version }],
        stage_id: stage.id,
        trigger: "reopen" as const,
      })),
    })
    const opportunityReopened = createHook("opportunityReopened", {
      moved,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(moved, { hooks: [validate, opportunityReopened] })
  },
)
