import { z } from "@medusajs/framework/zod"
import { id } from "../fields"

/** A copy for another opportunity (null: for none) or customer. */
export const DuplicateSchema = z
  .strictObject({ opportunity_id: id.nullish(), customer_id: id.optional() })
  .optional()
export type DuplicateBody = z.infer<typeof DuplicateSchema>

export const CompareSchema = z.strictObject({ with: id.optional() })
export type CompareQuery = z.infer<typeof CompareSchema>
