import { FIELD_ERRORS } from "./fields"
import { REQUEST_ERRORS } from "./requests"
import { ACCESS_ERRORS } from "./access"
import { RECORD_ERRORS } from "./records"
import { BOARD_ERRORS } from "./board"
import { LEAD_ERRORS } from "./leads"
import { OFFER_LINE_ERRORS } from "./offer-lines"
import { OFFER_ERRORS } from "./offers"
import { DISCOUNT_RULE_ERRORS } from "./discount-rules"
import { ORDER_ERRORS } from "./orders"
import { INVOICE_ERRORS } from "./invoices"
import type { ErrorEntry } from "./entry"

/** The codes of the areas, in the order of the documentation. */
export const ERRORS_BY_AREA = {
  "The value of one field, whatever the record.": FIELD_ERRORS,
  "Requests as such, and files in them.": REQUEST_ERRORS,
  "Who may do what.": ACCESS_ERRORS,
  "What several kinds of record share.": RECORD_ERRORS,
  "Stages, and opportunities on the board.": BOARD_ERRORS,
  "Leads and activities.": LEAD_ERRORS,
  "The lines of an offer, and the discounts on them.": OFFER_LINE_ERRORS,
  "An offer's life, its e-mail, and the customer's page.": OFFER_ERRORS,
  "Discount rules.": DISCOUNT_RULE_ERRORS,
  "Sales orders, deliveries and delivery notes.": ORDER_ERRORS,
  "Invoices, credit notes and payments.": INVOICE_ERRORS,
} as const satisfies Record<string, Record<string, ErrorEntry>>

/** Every error that the server answers with, by its code. A code is stable: what it means and which params it has. */
export const ERRORS = {
  ...FIELD_ERRORS,
  ...REQUEST_ERRORS,
  ...ACCESS_ERRORS,
  ...RECORD_ERRORS,
  ...BOARD_ERRORS,
  ...LEAD_ERRORS,
  ...OFFER_LINE_ERRORS,
  ...OFFER_ERRORS,
  ...DISCOUNT_RULE_ERRORS,
  ...ORDER_ERRORS,
  ...INVOICE_ERRORS,
}

/** The code of an error, which the dashboard and other clients tell it by. */
export type ErrorCode = keyof typeof ERRORS
