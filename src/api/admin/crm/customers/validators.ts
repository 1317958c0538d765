import { z } from "@medusajs/framework/zod"
import { optionalText } from "../fields"

/** What is changed of a customer's business details; tax_id and iban are checked by their country and check digits. */
export const SaveBusinessDetails = z.strictObject({
  tax_id: optionalText(30),
  register_number: optionalText(50),
  bank_name: optionalText(),
  iban: optionalText(50),
})
export type SaveBusinessDetails = z.infer<typeof SaveBusinessDetails>
