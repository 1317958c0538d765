import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepData } from "../../modules/pipeline/config/access"
import { handOverDocuments } from "./hand-over-documents"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { handOverRecordsStep } from "./steps/hand-over-records"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesRepStep } from "./steps/save-sales-rep"

export type SaveSalesRepWorkflowInput = {
  actor_id: string
  /** The user, and the role and team to give them; what is left out stays, or is the default role and no team. */
  rep: RepData
}

/**
 * Makes a user a rep, or changes the rep they are; their records follow them into their team. Returns `{ id, … }`.
 * @throws forbidden, invalid_data, conflict when nobody could configure the CRM any more
 */
export const saveSalesRepWorkflow = createWorkflow(
  "save-sales-rep",
  (input: WorkflowData<SaveSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const rep = saveSalesRepStep(input.rep)
    const theirs = transform({ rep }, ({ rep: { user_id, team_id, previous_team_id } }) => ({
      rows: { owner_id: user_id },
      to: team_id === previous_team_id ? null : { owner_id: user_id, team_id },
    }))
    handOverRecordsStep(
      transform({ actor, theirs }, ({ actor, theirs }) => ({
        ...theirs,
        actor_id: actor.user_id,
        reason: "reassigned" as const,
      })),
    )
    handOverDocuments(theirs)
    return new WorkflowResponse(rep)
  },
)
