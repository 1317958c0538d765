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
import { findClosingStageStep } from "./steps/find-closing-stage"

export type WinOpportunityWorkflowInput = {
  actor_id: string
  id: string
  version?: number
  /** A won stage; the first of the board unless told otherwise. */
  stage_id?: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Marks an opportunity as won: it goes to the won column. Returns the move. @throws not_found, forbidden, conflict, invalid_data
 *
 * @property hooks.validate `{ current: OwnedRecord, input: WinOpportunityWorkflowInput }` before anything is
 *   written; the hooks of the move run inside of these two
 * @property hooks.opportunityWon `{ moved: Moved[] }` after it is in the won column
 */
export const winOpportunityWorkflow = createWorkflow(
  "win-opportunity",
  (input: WorkflowData<WinOpportunityWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const opportunity = findVisibleStep({
      actor,
      scope: "opportunity",
      action: "write",
      id: input.id,
      fields: ["id", "stage.kind"],
    })
    const stage = findClosingStageStep({ opportunity, kind: "won", stage_id: input.stage_id })
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
        trigger: "win" as const,
      })),
    })
    const opportunityWon = createHook("opportunityWon", { moved, additional_data: input.additional_data })
    return new WorkflowResponse(moved, { hooks: [validate, opportunityWon] })
  },
)
