import { MedusaError } from "@medusajs/framework/utils"
import type { SalesOrderTruth } from "./read-truth"

/** Refuses to deliver or invoice an order that is over. Asks the truth, as the stored state may lag behind an event. */
export function assertActive({ progress, sales_order }: SalesOrderTruth, verb: "deliver" | "invoice"): void {
  if (progress.state !== "active") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Order #${sales_order.display_id} is ${progress.state}: there is nothing to ${verb} on it.`,
    )
  }
}
