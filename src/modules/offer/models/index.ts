export { DiscountRule } from "./discount-rule"
export { Offer } from "./offer"
export { OfferLine } from "./offer-line"
