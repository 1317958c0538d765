import { z } from "@medusajs/framework/zod"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { MOST_LINES_CHANGED } from "../../../limits"
import { id, LINE, NOTE, optionalText, page, q, text } from "../fields"

const items = z
  .array(z.strictObject({ line_id: id, quantity: z.number().gt(0).max(1_000_000_000) }))
  .min(1)
  .max(MOST_LINES_CHANGED)
  .optional()

/** What people write on a delivery note. */
const noteDetails = {
  delegate_name: optionalText(),
  delegate_id_card: optionalText(50),
  vehicle_number: optionalText(50),
  route: optionalText(LINE),
  uit_code: optionalText(50),
  note: optionalText(NOTE),
  locale: z.enum(DOCUMENT_LOCALES).optional(),
}

export const CreateDelivery = z.strictObject({
  items,
  location_id: id.nullish(),
  shipping_option_id: id.nullish(),
  ...noteDetails,
})
export type CreateDelivery = z.infer<typeof CreateDelivery>

export const UpdateDeliveryNote = z.strictObject(noteDetails)
export type UpdateDeliveryNote = z.infer<typeof UpdateDeliveryNote>

const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(1000)])

export const ShipDeliveryNote = z.strictObject({
  labels: z
    .array(
      z.strictObject({
        tracking_number: text(LINE),
        tracking_url: url.optional().default(""),
        label_url: url.optional().default(""),
      }),
    )
    .max(100)
    .optional(),
})
export type ShipDeliveryNote = z.infer<typeof ShipDeliveryNote>

export const CloseShort = z.strictObject({ items })
export type CloseShort = z.infer<typeof CloseShort>

export const TakeInOrder = z.strictObject({ order_id: id })
export type TakeInOrder = z.infer<typeof TakeInOrder>

export const ListCandidates = z.strictObject({ q, ...page(20, 100) })
export type ListCandidates = z.infer<typeof ListCandidates>
