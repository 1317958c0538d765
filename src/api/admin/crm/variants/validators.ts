import { z } from "@medusajs/framework/zod"
import { amount, currencyCode, day } from "../fields"

/** What one piece costs, net; from today on unless a day is named. */
export const SaveVariantCost = z.strictObject({
  currency_code: currencyCode,
  amount,
  valid_from: day.optional(),
})
export type SaveVariantCost = z.infer<typeof SaveVariantCost>
