import { z } from "@medusajs/framework/zod"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { NOTE, optionalEmail, optionalPhone, optionalText, text } from "../fields"

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" })

/** ISO 3166, two letters in any case; empty is null. */
const country = z
  .string()
  .trim()
  .toLowerCase()
  .refine(
    (code) => code === "" || (/^[a-z]{2}$/.test(code) && code !== "zz" && regions.of(code.toUpperCase())),
    {
      message: "country_code: this is no country; write its two letters, such as ro",
    },
  )
  .transform((code) => code || null)
  .nullish()

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
