import { z } from "@medusajs/framework/zod"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { country, NOTE, optionalEmail, optionalPhone, optionalText, text } from "../fields"

/** What is changed of the seller; tax_id and iban are checked against the country and their check digits. */
export const SaveSeller = z.strictObject({
  name: text().optional(),
  tax_id: optionalText(30),
  register_number: optionalText(50),
  share_capital: optionalText(50),
  address_1: optionalText(),
  city: optionalText(100),
  province: optionalText(100),
  postal_code: optionalText(20),
  country_code: country,
  email: optionalEmail,
  phone: optionalPhone,
  website: optionalText(),
  bank_name: optionalText(),
  iban: optionalText(50),
  offer_terms: optionalText(NOTE),
  footer: optionalText(400),
})
export type SaveSeller = z.infer<typeof SaveSeller>

export const PreviewSeller = z.strictObject({ locale: z.enum(DOCUMENT_LOCALES).optional().default("en") })
export type PreviewSeller = z.infer<typeof PreviewSeller>
