import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { RepData } from "../../modules/pipeline"
import { emitSaved } from "../emit-events"
import { CrmEvents } from "../events"
import { handOverDocuments } from "./hand-over-documents"
import { assertMayConfigureStep } from "./steps/assert-may-configure"
import { handOverRecordsStep } from "./steps/hand-over-records"
import { loadActorStep } from "./steps/load-actor"
import { saveSalesRepStep } from "./steps/save-sales-rep"

export type SaveSalesRepWorkflowInput = {
  actor_id: string
  /** The user, and the role and team to give them; what is left out stays, or is the default role and no team. */
  rep: RepData
  additional_data?: Record<string, unknown> | null
}

/**
 * Makes a user a rep, or changes the rep they are; their records follow them into their team. Returns `{ id, … }`.
 * @throws forbidden, invalid_data, conflict when nobody could configure the CRM any more
 *
 * @property hooks.validate `{ input: SaveSalesRepWorkflowInput }` before anything is written
 * @property hooks.salesRepSaved `{ rep: { id: string, user_id: string, team_id: string | null, previous_team_id:
 *   string | null, is_new: boolean } }` after the rep is saved and the records are in their team
 */
export const saveSalesRepWorkflow = createWorkflow(
  "save-sales-rep",
  (input: WorkflowData<SaveSalesRepWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const validate = createHook("validate", { input, additional_data: input.additional_data })
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
    emitSaved(CrmEvents.sales_rep, rep)
    const salesRepSaved = createHook("salesRepSaved", { rep, additional_data: input.additional_data })
    return new WorkflowResponse(rep, { hooks: [validate, salesRepSaved] })
  },
)
