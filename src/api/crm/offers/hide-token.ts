import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const TOKEN = /(\/crm\/offers\/)[^/?#]+/i

/**
 * Keeps the token of a customer's link out of Medusa's access log, which writes the original address of a request once it
 * is answered. Whoever reads the log could answer the offer otherwise.
 */
export function hideToken(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  req.originalUrl = req.originalUrl.replace(TOKEN, "$1***")
  next()
}
