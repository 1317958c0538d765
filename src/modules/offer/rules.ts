/** The module's door for the dashboard, and a part of its index: nothing in here needs the server. */
export type { CostState } from "./costs/costs-in-force"
export type { OfferDiscountType } from "./models/offer"
export type { OfferEventKind } from "./models/offer-event"
export type { RuleReason } from "./models/offer-line"
export type { OfferStatus } from "./status/offer-status"
