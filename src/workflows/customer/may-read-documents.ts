import { crmError } from "../../errors/crm-error"
import { type Actor, levelOf } from "../../modules/pipeline"

/** What documents print of a customer may be read by everybody who makes offers or sells. @throws MedusaError forbidden for others */
export function assertMayReadDocuments(actor: Actor): void {
  const levels = [levelOf(actor, "sales_order", "read"), levelOf(actor, "offer", "read")]
  if (levels.every((level) => level === "none")) {
    throw crmError("may_not_read_documents")
  }
}
