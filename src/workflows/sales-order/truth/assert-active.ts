import { crmError } from "../../../errors/crm-error"
import type { SalesOrderTruth } from "./read-truth"

/** Refuses to deliver or invoice an order that is over. Asks the truth, as the stored state may lag behind an event. */
export function assertActive({ progress, sales_order }: SalesOrderTruth, verb: "deliver" | "invoice"): void {
  if (progress.state !== "active") {
    throw crmError("order_not_active", {
      number: sales_order.display_id,
      state: progress.state,
      action: verb,
    })
  }
}
