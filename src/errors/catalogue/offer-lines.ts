import type { ErrorEntry } from "./entry"

/** The lines of an offer, and the discounts on them. */
export const OFFER_LINE_ERRORS = {
  offer_too_many_lines: {
    type: "conflict",
    params: ["max", "lines"],
    meaning: "An offer would have more lines than it may.",
  },
  note_line_only_text: {
    type: "invalid_data",
    params: ["number"],
    meaning: "A line that is a note is given something else than a text. Carries `line_id`.",
  },
  discount_value_missing: {
    type: "invalid_data",
    params: ["line", "type"],
    meaning: "Another kind of discount was chosen without its value. Carries `line_id` for a line's.",
  },
  discount_value_needed: {
    type: "invalid_data",
    params: [],
    meaning: "A kind of discount was sent without its value.",
  },
  discount_over_100: {
    type: "invalid_data",
    params: [],
    meaning: "A discount is more than all of it.",
  },
  discount_over_limit: {
    type: "forbidden",
    params: ["subject", "discount", "limit", "why"],
    meaning:
      "A discount is more than somebody's role may give. Carries `line_id` for a line's, else it is of the whole offer.",
  },
  discount_over_price: {
    type: "invalid_data",
    params: ["line", "price", "currency"],
    meaning: "A line's discount is more than its price. Carries `line_id`.",
  },
  discount_over_net: {
    type: "invalid_data",
    params: ["amount", "currency", "net"],
    meaning: "The discount on the whole offer is more than its lines come to.",
  },
  discount_says_two: {
    type: "invalid_data",
    params: [],
    meaning: "A line goes back to its rule and is given a discount of its own at once.",
  },
  offer_line_not_found: {
    type: "not_found",
    params: ["id"],
    meaning: "A line is not in the offer. Carries `line_id`.",
  },
  line_changed_twice: {
    type: "invalid_data",
    params: ["id"],
    meaning: "One request changes a line twice. Carries `line_id`.",
  },
  line_order_incomplete: {
    type: "invalid_data",
    params: [],
    meaning: "A new order of lines has to name each that stays once.",
  },
  line_place_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A line is to be put behind one that is not in the offer.",
  },
  line_needs_variant: {
    type: "invalid_data",
    params: [],
    meaning: "A line of a product names no variant and no SKU, or both.",
  },
  note_line_needs_text: {
    type: "invalid_data",
    params: [],
    meaning: "A line that is a note has no text, or names a variant.",
  },
  line_texts_too_long: {
    type: "invalid_data",
    params: ["max"],
    meaning: "The texts of the lines of one request are too long together.",
  },
  offer_edits_empty: {
    type: "invalid_data",
    params: [],
    meaning: "A request changes nothing.",
  },
  offer_subject_missing: {
    type: "invalid_data",
    params: [],
    meaning: "A new offer names neither an opportunity nor a customer.",
  },
  offer_needs_customer: {
    type: "invalid_data",
    params: [],
    meaning: "An opportunity is transformed that has no customer.",
  },
  pieces_not_whole: {
    type: "invalid_data",
    params: ["line", "quantity"],
    meaning: "Goods that are counted in pieces are sold in parts. Carries `line_id`.",
  },
  lines_unsellable: {
    type: "invalid_data",
    params: ["problems"],
    meaning:
      "Lines cannot be sold; `params.problems` holds a code for each. Carries `line_id` of the first that has one.",
  },
  variant_gone: {
    type: "invalid_data",
    params: ["line", "id"],
    meaning: "A line's variant is not in the store any more. Within `lines_unsellable`.",
  },
  variant_without_price: {
    type: "invalid_data",
    params: ["line", "title"],
    meaning: "A line's product has no price. Within `lines_unsellable`.",
  },
  product_unpublished: {
    type: "invalid_data",
    params: ["line", "title"],
    meaning: "A line's product is not published. Within `lines_unsellable`.",
  },
  sku_unknown: {
    type: "invalid_data",
    params: ["lines"],
    meaning: "No variant has the SKU of a line. Within `lines_unsellable`.",
  },
  more_problems: {
    type: "invalid_data",
    params: ["more"],
    meaning: "There are more problems than one message names. Within `lines_unsellable`.",
  },
  price_missing: {
    type: "invalid_data",
    params: ["lines", "currency"],
    meaning: "Lines have no price for this customer, currency and quantity. Carries `line_id` of the first.",
  },
} as const satisfies Record<string, ErrorEntry>
