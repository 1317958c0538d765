import type { ErrorEntry } from "./entry"

/** Sales orders, deliveries and delivery notes. */
export const ORDER_ERRORS = {
  order_taken_in: {
    type: "conflict",
    params: ["number"],
    meaning: "A host order is in the CRM already.",
  },
  order_from_offer: {
    type: "conflict",
    params: ["number"],
    meaning: "A host order comes from an offer, whose acceptance makes the sales order.",
  },
  order_is_draft: {
    type: "conflict",
    params: ["number"],
    meaning: "A host order is a draft.",
  },
  order_canceled: {
    type: "conflict",
    params: ["number"],
    meaning: "A host order is canceled.",
  },
  order_not_active: {
    type: "conflict",
    params: ["number", "state", "action"],
    meaning: "A sales order is not active, so nothing can be done on it.",
  },
  order_canceled_not_paid: {
    type: "conflict",
    params: [],
    meaning: "An invoice of a canceled order is to be paid.",
  },
  order_line_unknown: {
    type: "invalid_data",
    params: ["id", "document"],
    meaning: "A line is not one of this order or invoice. Carries `line_id`.",
  },
  line_named_twice: {
    type: "invalid_data",
    params: ["action", "quantity", "title"],
    meaning: "A line is named twice. Carries `line_id`.",
  },
  quantity_not_positive: {
    type: "invalid_data",
    params: ["action", "quantity", "title"],
    meaning: "A quantity is not more than nothing. Carries `line_id`.",
  },
  quantity_not_whole: {
    type: "invalid_data",
    params: ["action", "quantity", "title"],
    meaning: "Goods that are counted in pieces are taken in parts. Carries `line_id`.",
  },
  quantity_over_total: {
    type: "invalid_data",
    params: ["action", "quantity", "title", "open", "total", "of"],
    meaning: "More is wanted of a line than there ever was. Carries `line_id`.",
  },
  quantity_over_open: {
    type: "conflict",
    params: ["action", "quantity", "title", "open", "total", "of"],
    meaning: "More is wanted of a line than is left. Carries `line_id`.",
  },
  nothing_to_deliver: {
    type: "conflict",
    params: [],
    meaning: "All of an order is delivered.",
  },
  nothing_to_invoice: {
    type: "conflict",
    params: [],
    meaning: "All of an order is invoiced.",
  },
  nothing_delivered_to_invoice: {
    type: "conflict",
    params: [],
    meaning: "All that was delivered is invoiced.",
  },
  nothing_to_credit: {
    type: "conflict",
    params: [],
    meaning: "All of an invoice is credited.",
  },
  close_short_leaves_nothing: {
    type: "conflict",
    params: [],
    meaning: "Closing an order short would leave nothing of it. Cancel it instead.",
  },
  close_short_invoiced: {
    type: "conflict",
    params: ["invoiced", "title", "remaining", "excess"],
    meaning: "More is invoiced of a line than would remain. Carries `line_id`.",
  },
  close_short_drafted: {
    type: "conflict",
    params: ["charged", "title", "remaining"],
    meaning: "More is on invoices and drafts than would remain of a line. Carries `line_id`.",
  },
  location_missing: {
    type: "invalid_data",
    params: ["id"],
    meaning: "A stock location was named that does not exist.",
  },
  location_needed: {
    type: "invalid_data",
    params: [],
    meaning: "It is not known where the goods leave from.",
  },
  goods_at_several_locations: {
    type: "invalid_data",
    params: [],
    meaning: "Goods of one delivery are reserved at different locations.",
  },
  shipping_profiles_differ: {
    type: "invalid_data",
    params: [],
    meaning: "Goods of one delivery have different shipping profiles.",
  },
  shipping_option_none_fits: {
    type: "invalid_data",
    params: [],
    meaning: "No shipping option of a location carries these goods.",
  },
  delivery_note_canceled: {
    type: "conflict",
    params: ["number"],
    meaning: "A delivery note is canceled.",
  },
  delivery_note_fulfillment_gone: {
    type: "conflict",
    params: ["number"],
    meaning: "A delivery note's fulfillment is gone from Medusa.",
  },
  delivery_note_of_canceled_order: {
    type: "conflict",
    params: ["order", "number", "done"],
    meaning: "A delivery note's order is canceled.",
  },
} as const satisfies Record<string, ErrorEntry>
