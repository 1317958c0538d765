/**
 * How much a request may carry. What the validators allow fits into the bodies, however a client escapes its JSON: a unit
 * test adds it up for every one of them. The table for users is docs/limits.md.
 */

/** New lines of an offer in one request: a whole offer of usual size. */
export const MOST_NEW_LINES = 1000

/** Lines of an offer that one request may change, remove or put in order, and of an order that it may deliver or invoice. */
export const MOST_LINES_CHANGED = 5000

/** Characters of all line texts in one request together. */
export const MOST_LINE_TEXT = 500_000

/** The bodies of JSON requests, as Medusa's `bodyParser.sizeLimit` takes them. */
export const BODY_LIMITS = { usual: "1mb", offerLines: "7mb" } as const

/** Where whole offers are sent. */
export const LINES_ROUTES = [
  "/admin/crm/offers",
  "/admin/crm/offers/:id/lines",
  "/admin/crm/offers/:id/lines/batch",
  "/admin/crm/opportunities/:id/offers",
] as const
