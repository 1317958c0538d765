import { compact, isCui, isIban } from "../../modules/sales_order/rules"
import type { HttpBusinessDetails } from "../../types/http"
import { orNull } from "../shared/form/form-values"

/** What can be changed of a customer's business details, in the order in which documents print it. */
export const BUSINESS_FIELDS = ["tax_id", "register_number", "bank_name", "iban"] as const
export type BusinessField = (typeof BUSINESS_FIELDS)[number]
export type BusinessForm = Record<BusinessField, string>

const each = <Value>(valueOf: (field: BusinessField) => Value) =>
  Object.fromEntries(BUSINESS_FIELDS.map((field) => [field, valueOf(field)])) as Record<BusinessField, Value>

export const businessFormOf = (details: HttpBusinessDetails): BusinessForm =>
  each((field) => details[field] ?? "")

/** What is sent: empty fields as null. */
export const businessInputOf = (form: BusinessForm) => each((field) => orNull(form[field]))

/** The fields in which the reader's own language can tell at once what is wrong; the server checks all of them. */
export function wrongFieldsOf({ tax_id, iban }: BusinessForm): ("tax_id" | "iban")[] {
  const [id, account] = [compact(tax_id), compact(iban)]
  return [
    ...(/^RO\d+$/.test(id) && !isCui(id) ? (["tax_id"] as const) : []),
    ...(account && !isIban(account) ? (["iban"] as const) : []),
  ]
}

export const knowsNothing = (details: HttpBusinessDetails) =>
  BUSINESS_FIELDS.every((field) => !details[field])
