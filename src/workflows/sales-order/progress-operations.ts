import type { ProgressTrigger } from "../../modules/sales_order"
import type { FollowDocumentsInput } from "../opportunity/follow-documents"
import type { Look } from "./steps/look-at-sales-order"

/** The order in which what one look found moves the opportunity. */
const ORDER: ProgressTrigger[] = [
  "order_delivered",
  "order_invoiced",
  "order_closed",
  "order_reopened",
  "order_canceled",
]

/** The operations that a look at a sales order found, as the board follows them. */
export function progressOperations({
  look: { sales_order, change, triggers },
  actor_id,
}: {
  look: Look
  actor_id: string | null
}): FollowDocumentsInput {
  const id = sales_order?.id ?? ""
  return {
    opportunity_id: sales_order?.opportunity_id ?? null,
    operations: ORDER.filter((trigger) => triggers.includes(trigger)).map((trigger) => ({
      trigger,
      source: { type: "sales_order", id },
      // The count that this change is going to get: the same change found twice moves once.
      occurrence_key: `${trigger}:${id}:${(change?.state_changes ?? 0) + 1}`,
      actor_id,
    })),
  }
}
