import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ProgressTrigger } from "../../modules/sales_order/state/transitions"
import { followDocumentWorkflow } from "../opportunity/follow-document"
import type { Look } from "./steps/look-at-sales-order"

export type FollowProgressInput = { look: Look; actor_id: string | null }

/** What one look can find, in the order in which it moves the opportunity; of the last three one at most. */
const OPERATIONS: ProgressTrigger[][] = [
  ["order_delivered"],
  ["order_invoiced"],
  ["order_closed", "order_reopened", "order_canceled"],
]

/** Moves the opportunity for one of these operations; when the look found none of them, there is nothing to move. */
function follow(input: WorkflowData<FollowProgressInput>, operations: ProgressTrigger[]) {
  const name = `follow-${operations.join("-or-")}`
  const followed = transform({ input, operations }, ({ input: { look, actor_id }, operations }) => {
    const found = operations.find((operation) => look.triggers.includes(operation))
    const trigger = found ?? operations[0]
    const id = look.sales_order?.id ?? ""
    return {
      opportunity_id: found ? (look.sales_order?.opportunity_id ?? null) : null,
      trigger,
      source: { type: "sales_order" as const, id },
      // The count that this change is going to get: the same change found twice moves once.
      occurrence_key: `${trigger}:${id}:${(look.change?.state_changes ?? 0) + 1}`,
      actor_id,
    }
  })
  // Not inside when(): there, Medusa calls the compensation of a renamed step without its data.
  followDocumentWorkflow.runAsStep({ input: followed }).config({ name })
}

/** Moves the opportunity along with what a look at its order found. */
export const followProgressWorkflow = createWorkflow(
  "follow-progress",
  (input: WorkflowData<FollowProgressInput>) => {
    OPERATIONS.forEach((operations) => follow(input, operations))
    return new WorkflowResponse(input)
  },
)
