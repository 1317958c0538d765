import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { StageData } from "../../modules/pipeline/config/stages"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { saveStageStep } from "./steps/save-stage"

export type SaveStageWorkflowInput = {
  actor_id: string
  /** With an id that stage is changed, without one a new stage is created after the last of its kind. */
  stage: StageData & { id?: string }
}

/** Creates or changes a stage of the board. Returns `{ id }`. @throws forbidden, not_found, conflict */
export const saveStageWorkflow = createWorkflow(
  "save-stage",
  (input: WorkflowData<SaveStageWorkflowInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    return new WorkflowResponse(saveStageStep(input.stage))
  },
)
