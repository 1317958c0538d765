import type { MedusaRequest } from "@medusajs/framework/http"
import { TOKEN_PLACE } from "../../../../modules/offer/link/offer-link"

/** The address of the plugin's own page for customers, on the host that was asked. */
export function linkTemplate(req: MedusaRequest): string {
  return `${req.protocol}://${req.get("host")}/crm/offers/${TOKEN_PLACE}`
}
