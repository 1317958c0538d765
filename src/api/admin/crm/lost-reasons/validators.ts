import { z } from "@medusajs/framework/zod"
import { id, names, page, text } from "../fields"

export const ListLostReasons = z.strictObject(page(200))

const rank = z.int().min(0).max(10_000)
export const CreateLostReason = z.strictObject({
  name: text(),
  names: names.optional(),
  rank: rank.optional(),
  is_active: z.boolean().optional(),
})
export type CreateLostReason = z.infer<typeof CreateLostReason>

export const UpdateLostReason = CreateLostReason.partial()
export type UpdateLostReason = z.infer<typeof UpdateLostReason>

export const ReorderLostReasons = z.strictObject({ lost_reason_ids: z.array(id).min(1).max(200) })
export type ReorderLostReasons = z.infer<typeof ReorderLostReasons>
