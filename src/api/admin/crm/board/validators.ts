import { z } from "@medusajs/framework/zod"
import { cardLimit, id, oneOrMore, q } from "../fields"

export const ReadBoard = z.strictObject({ q, owner_id: oneOrMore(id), limit: cardLimit })
export type ReadBoard = z.infer<typeof ReadBoard>

export const ReadColumn = z.strictObject({
  q,
  owner_id: oneOrMore(id),
  limit: cardLimit,
  cursor: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\w-]+$/, "cursor: this is not a cursor of the board")
    .optional(),
})
export type ReadColumn = z.infer<typeof ReadColumn>
