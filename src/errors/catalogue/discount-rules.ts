import type { ErrorEntry } from "./entry"

/** Discount rules. */
export const DISCOUNT_RULE_ERRORS = {
  rule_targets_needed: {
    type: "invalid_data",
    params: ["target"],
    meaning: "A discount rule names nothing that it is for.",
  },
  rule_targets_unneeded: {
    type: "invalid_data",
    params: [],
    meaning: "A discount rule for all products names some.",
  },
  rule_targets_missing: {
    type: "invalid_data",
    params: ["count", "ids"],
    meaning: "A discount rule names what does not exist.",
  },
  rule_currency_needed: {
    type: "invalid_data",
    params: ["type"],
    meaning: "A discount rule with money in it names no currency.",
  },
  rule_ends_before_start: {
    type: "invalid_data",
    params: [],
    meaning: "A discount rule ends before it starts.",
  },
  rule_test_needs_product: {
    type: "invalid_data",
    params: [],
    meaning: "A test of discount rules names no product.",
  },
  product_not_sold: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A product was named that the store does not have, or without variants.",
  },
} as const satisfies Record<string, ErrorEntry>
