import { z } from "@medusajs/framework/zod"
import { flag } from "./fields"

/** How a document is wanted: shown in the browser, or with `download=true` as a file to keep. */
export const AskPdf = z.strictObject({ download: flag })
export type AskPdf = z.infer<typeof AskPdf>

export const AskDeliveryNotePdf = AskPdf.extend({ prices: flag })
export type AskDeliveryNotePdf = z.infer<typeof AskDeliveryNotePdf>
