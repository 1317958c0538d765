export { DiscountRule } from "./discount-rule"
export { Offer } from "./offer"
export { OfferEvent } from "./offer-event"
export { OfferLine } from "./offer-line"
