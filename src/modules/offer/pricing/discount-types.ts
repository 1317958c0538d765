/** How a discount is meant: a share of the price, an amount off each unit, or the price of a unit. */
export const DISCOUNT_TYPES = ["percent", "amount", "price"] as const
export type DiscountType = (typeof DISCOUNT_TYPES)[number]
