import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { StageTrigger } from "../../modules/pipeline"
import { assertMayConfigureStep } from "../access/steps/assert-may-configure"
import { loadActorStep } from "../access/steps/load-actor"
import { followDocuments } from "./follow-documents"

export type RepairOpportunityStageInput = {
  actor_id: string
  opportunity_id: string
  sales_order_id: string
  /** What the order stands for on the board. */
  trigger: StageTrigger
}

/** Moves an opportunity that stayed behind its order to the stage where the order leads. Returns the moves. @throws forbidden */
export const repairOpportunityStageWorkflow = createWorkflow(
  "repair-opportunity-stage",
  (input: WorkflowData<RepairOpportunityStageInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    assertMayConfigureStep({ actor })
    const moved = followDocuments(
      transform({ input, actor }, ({ input: { opportunity_id, sales_order_id: id, trigger }, actor }) => ({
        opportunity_id,
        operations: [
          {
            trigger,
            source: { type: "sales_order" as const, id },
            occurrence_key: `${trigger}:${id}:repair:${Date.now()}`,
            actor_id: actor.user_id,
          },
        ],
      })),
    )
    return new WorkflowResponse(moved)
  },
)
