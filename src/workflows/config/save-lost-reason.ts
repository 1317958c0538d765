import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { type LostReasonData, saveLostReasonStep } from "./steps/save-lost-reason"

export type SaveLostReasonWorkflowInput = { actor_id: string; lost_reason: LostReasonData }

/** Creates a lost reason, or changes the one with its id. Returns `{ id }`. @throws forbidden, not_found */
export const saveLostReasonWorkflow = createWorkflow(
  "save-lost-reason",
  (input: WorkflowData<SaveLostReasonWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(saveLostReasonStep(input.lost_reason))
  },
)
