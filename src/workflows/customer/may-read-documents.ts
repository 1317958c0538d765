import { MedusaError } from "@medusajs/framework/utils"
import { type Actor, levelOf } from "../../modules/pipeline/access/visible-to"

/** What documents print of a customer may be read by everybody who makes offers or sells. @throws MedusaError forbidden for others */
export function assertMayReadDocuments(actor: Actor): void {
  const levels = [levelOf(actor, "sales_order", "read"), levelOf(actor, "offer", "read")]
  if (levels.every((level) => level === "none")) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Your role does not let you read offers or orders, nor what they print of a customer.",
    )
  }
}
