import { MedusaError } from "@medusajs/framework/utils"
import type { Action } from "../../modules/pipeline/access/permissions"
import { type Actor, levelOf } from "../../modules/pipeline/access/visible-to"

/** What documents print of a customer belongs to everybody who makes offers or sells. @throws MedusaError forbidden for others */
export function assertMayTouchDocuments(actor: Actor, action: Action): void {
  const levels = [levelOf(actor, "sales_order", action), levelOf(actor, "offer", action)]
  if (levels.every((level) => level === "none")) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `Your role does not let you ${action} offers or orders, nor what they print of a customer.`,
    )
  }
}
