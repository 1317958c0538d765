import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { bodyWithAdditionalData } from "../../validation"
import { optionalText } from "../../admin/crm/fields"
import { inputGuards } from "../../guards/input-guards"
import { refuseOddPaths } from "../../guards/refuse-odd-paths"
import { hideToken } from "./hide-token"
import { answerLimits, readLimits } from "./limits"

/** The longest reason of a customer, in characters. */
export const LONGEST_REASON = 2000

const AcceptSchema = z.strictObject({}).optional()
const DeclineSchema = z.strictObject({ reason: optionalText(LONGEST_REASON) }).optional()
export type PublicAcceptBody = z.infer<typeof AcceptSchema>
export type PublicDeclineBody = z.infer<typeof DeclineSchema>

/** A link is a secret: it is kept out of caches, search engines, and what other sites are told. */
function keepPrivate(_: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set({
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
  })
  next()
}

const under = (prefix: string): MiddlewareRoute[] => [
  // The token is looked at before it is hidden, and hidden before anything else is answered.
  { matcher: prefix, middlewares: [keepPrivate, refuseOddPaths, hideToken, ...inputGuards] },
  { matcher: `${prefix}/:token`, middlewares: readLimits },
  { method: "POST", matcher: `${prefix}/:token/accept`, middlewares: answerLimits },
  { method: "POST", matcher: `${prefix}/:token/decline`, middlewares: answerLimits },
]

/** The customer's side of an offer: the plugin's own page, and the same as JSON for a storefront. */
export const publicOfferMiddlewares: MiddlewareRoute[] = [
  ...under("/crm/offers"),
  ...under("/store/crm/offers"),
  {
    method: "POST",
    matcher: "/store/crm/offers/:token/accept",
    middlewares: [bodyWithAdditionalData(AcceptSchema)],
  },
  {
    method: "POST",
    matcher: "/store/crm/offers/:token/decline",
    middlewares: [bodyWithAdditionalData(DeclineSchema)],
  },
]
