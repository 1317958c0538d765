import { z } from "@medusajs/framework/zod"
import { page, text } from "../fields"

export const ListTeams = z.strictObject(page(200))

export const WriteTeam = z.strictObject({ name: text() })
export type WriteTeam = z.infer<typeof WriteTeam>
