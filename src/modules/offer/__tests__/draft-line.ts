import { type DraftLine, NO_DISCOUNT } from "../editing/offer-draft"

/** A chair for 100, without tax and discount. */
export const aLine = (given: Partial<DraftLine> = {}): DraftLine => ({
  ...NO_DISCOUNT,
  kind: "product",
  variant_id: "variant",
  product_id: "product",
  title: "Scaun",
  sku: null,
  quantity: 1,
  list_price: 100,
  is_tax_inclusive: false,
  original_price: null,
  price_list_id: null,
  price_list_title: null,
  unit_cost: null,
  tax_rate: 0,
  ...given,
})
