import { z } from "zod"
import { compact, isCui, isIban } from "../../../modules/sales_order/rules"
import type { HttpSeller } from "../../../types/http"
import { optionalEmail, optionalText, orNull, requiredText } from "../../shared/form/form-values"

/** What can be changed of the seller. */
export type SellerFields = Omit<HttpSeller, "has_logo">
export type SellerField = keyof SellerFields

/** The parts of the seller, each with a form of its own; documents print them in this order. */
export const SELLER_SECTIONS = {
  company: ["name", "tax_id", "register_number", "share_capital"],
  address: ["address_1", "city", "province", "postal_code", "country_code", "email", "phone", "website"],
  bank: ["bank_name", "iban"],
  texts: ["offer_terms", "footer"],
} as const satisfies Record<string, SellerField[]>
export type SellerSection = keyof typeof SELLER_SECTIONS

/** What an invoice has to say of its seller (Legea 227/2015, art. 319 (20) d). */
const ON_INVOICES = ["name", "tax_id", "address_1", "city"] as const satisfies SellerField[]

/** Whether something that an invoice has to say of its seller was not written down yet. */
export const lacksForInvoices = (seller: SellerFields): boolean =>
  ON_INVOICES.some((field) => !seller[field]?.trim())

/** The section of a name in the address bar; undefined for any other name. */
export function sellerSectionOf(name: string | null): SellerSection | undefined {
  return (Object.keys(SELLER_SECTIONS) as SellerSection[]).find((known) => known === name)
}

/** A form holds the fields of one section; all of them are text. */
export type SellerForm = Partial<Record<SellerField, string>>

/** @param country_code where the seller is: a Romanian tax id has a check digit */
export const sellerSchema = (
  t: (key: string) => string,
  section: SellerSection,
  country_code: string | null,
) => {
  const isTaxId = (text = "") => country_code !== "ro" || !text.trim() || isCui(compact(text))
  const isAccount = (text = "") => !text.trim() || isIban(compact(text))
  const fields: Partial<Record<SellerField, z.ZodType<string | undefined, string | undefined>>> = {
    name: requiredText(t),
    email: optionalEmail(t),
    tax_id: optionalText.refine(isTaxId, t("seller.invalid.tax_id")),
    iban: optionalText.refine(isAccount, t("seller.invalid.iban")),
  }
  return z.object(
    Object.fromEntries(SELLER_SECTIONS[section].map((field) => [field, fields[field] ?? optionalText])),
  ) as unknown as z.ZodType<SellerForm, SellerForm>
}

export const sellerFormOf = (seller: SellerFields, section: SellerSection): SellerForm =>
  Object.fromEntries(SELLER_SECTIONS[section].map((field) => [field, seller[field] ?? ""]))

/** What is sent: empty fields as null. */
export const sellerInputOf = (form: SellerForm): Partial<SellerFields> =>
  Object.fromEntries(Object.entries(form).map(([field, text]) => [field, orNull(text)]))
