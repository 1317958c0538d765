import type { ErrorEntry } from "./entry"

/** Invoices, credit notes and payments. */
export const INVOICE_ERRORS = {
  delivery_note_delivered: {
    type: "conflict",
    params: ["number"],
    meaning: "A delivery note's goods arrived already.",
  },
  delivery_note_shipped: {
    type: "conflict",
    params: ["number"],
    meaning: "A delivery note's goods left already.",
  },
  delivery_note_left: {
    type: "conflict",
    params: ["number", "state"],
    meaning: "A delivery note whose goods left cannot be canceled.",
  },
  invoice_not_draft: {
    type: "conflict",
    params: ["number", "status"],
    meaning: "Only a draft of an invoice can be changed or issued.",
  },
  invoice_due_past: {
    type: "conflict",
    params: ["due"],
    meaning: "An invoice is issued that is due in the past.",
  },
  invoice_of_canceled_order: {
    type: "conflict",
    params: ["number"],
    meaning: "An invoice is issued on a canceled order.",
  },
  invoice_parties_incomplete: {
    type: "conflict",
    params: ["missing", "where"],
    meaning: "An invoice would not name its parties as the law wants. `params.missing` says what is missing.",
  },
  exchange_rate_needed: {
    type: "invalid_data",
    params: ["currency", "own"],
    meaning: "A Romanian invoice in another currency needs the rate.",
  },
  line_invoiced_dearer: {
    type: "conflict",
    params: ["title", "quantity"],
    meaning: "A line was invoiced at a higher price before. Carries `line_id`.",
  },
  draft_over_open: {
    type: "conflict",
    params: ["quantity", "title", "open"],
    meaning: "A draft invoices more of a line than is left. Carries `line_id`.",
  },
  draft_line_gone: {
    type: "conflict",
    params: ["quantity", "id"],
    meaning: "A draft invoices a line that is gone from the order. Carries `line_id`.",
  },
  draft_price_changed: {
    type: "conflict",
    params: ["title", "quantity", "net"],
    meaning: "The price of a line changed since a draft was made. Carries `line_id`.",
  },
  credit_note_final: {
    type: "conflict",
    params: ["number"],
    meaning: "A credit note can be neither credited nor canceled.",
  },
  draft_not_credited: {
    type: "conflict",
    params: [],
    meaning: "A draft of an invoice is to be credited.",
  },
  invoice_canceled: {
    type: "conflict",
    params: ["number"],
    meaning: "An invoice is canceled.",
  },
  credit_note_not_paid: {
    type: "conflict",
    params: ["number"],
    meaning: "A credit note is to be paid.",
  },
  draft_not_paid: {
    type: "conflict",
    params: [],
    meaning: "A draft of an invoice is to be paid.",
  },
  invoice_canceled_not_paid: {
    type: "conflict",
    params: ["number"],
    meaning: "A canceled invoice is to be paid.",
  },
  invoice_paid: {
    type: "conflict",
    params: ["number"],
    meaning: "An invoice is paid.",
  },
  paid_in_future: {
    type: "invalid_data",
    params: ["paid_at"],
    meaning: "A payment is made on a day to come.",
  },
  amount_not_payable: {
    type: "invalid_data",
    params: ["amount", "currency"],
    meaning: "An amount cannot be paid in this currency.",
  },
  payment_over_total: {
    type: "invalid_data",
    params: ["amount", "number", "open", "total", "currency"],
    meaning: "A payment is more than the whole invoice.",
  },
  payment_over_open: {
    type: "conflict",
    params: ["amount", "number", "open", "total", "currency"],
    meaning: "A payment is more than is open on an invoice.",
  },
} as const satisfies Record<string, ErrorEntry>
