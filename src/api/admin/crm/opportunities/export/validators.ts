import type { z } from "@medusajs/framework/zod"
import { ListOpportunities } from "../validators"

/** A list's own address may be exported; a file is newest first all the same. */
export const ExportOpportunities = ListOpportunities.omit({ limit: true, offset: true, cursor: true })
export type ExportOpportunities = z.infer<typeof ExportOpportunities>
