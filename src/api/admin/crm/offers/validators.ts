import { z } from "@medusajs/framework/zod"
import { DISCOUNT_TYPES } from "../../../../modules/offer/pricing/price-line"
import { OFFER_STATUSES } from "../../../../modules/offer/status/offer-status"
import {
  amount,
  currencyCode,
  date,
  id,
  NOTE,
  oneOrMore,
  optionalText,
  order,
  page,
  q,
  text,
  version,
} from "../fields"

/** More than nothing, at most three decimals. */
const quantity = z
  .number()
  .gt(0)
  .max(1_000_000)
  .refine(
    (value) => Math.abs(Math.round(value * 1000) - value * 1000) < 1e-6,
    "must not have more than three decimals",
  )

/** A moment, or a day: then its last millisecond counts. */
const validUntil = date.transform((value) => (value.length === 10 ? `${value}T23:59:59.999Z` : value))

const address = z.strictObject({
  first_name: optionalText(200),
  last_name: optionalText(200),
  company: optionalText(200),
  phone: optionalText(50),
  address_1: optionalText(300),
  address_2: optionalText(300),
  city: optionalText(100),
  province: optionalText(100),
  postal_code: optionalText(20),
  country_code: z
    .string()
    .length(2)
    .transform((code) => code.toLowerCase())
    .nullish(),
})

const discount = {
  discount_type: z.enum(DISCOUNT_TYPES).nullish(),
  discount_value: amount.nullish(),
}

type DiscountFields = { discount_type?: string | null; discount_value?: number | null }
const isPossible = (line: DiscountFields) =>
  line.discount_type !== "percent" || (line.discount_value ?? 0) <= 100
const TOO_MUCH = { message: "a discount cannot be more than 100 %", path: ["discount_value"] }

const newLine = z
  .strictObject({
    kind: z.enum(["product", "note"]).optional(),
    variant_id: id.optional(),
    title: text(2000).optional(),
    quantity: quantity.optional(),
    ...discount,
  })
  .refine((line) => line.kind === "note" || line.variant_id, {
    message: "choose a variant",
    path: ["variant_id"],
  })
  .refine((line) => line.kind !== "note" || (line.title && !line.variant_id), {
    message: "a note has a text and no variant",
    path: ["title"],
  })
  .refine(isPossible, TOO_MUCH)

const lines = z.array(newLine).min(1).max(500)

export const CreateOfferSchema = z
  .strictObject({
    opportunity_id: id.optional(),
    customer_id: id.optional(),
    currency_code: currencyCode.optional(),
    region_id: id.optional(),
    valid_until: validUntil.optional(),
    note: optionalText(NOTE),
    terms: optionalText(NOTE),
    lines: lines.optional(),
  })
  .refine((offer) => offer.opportunity_id || offer.customer_id, {
    message: "say which opportunity or customer the offer is for",
    path: ["opportunity_id"],
  })
export type CreateOfferBody = z.infer<typeof CreateOfferSchema>

/** Transforming an opportunity: the opportunity is in the path. */
export const TransformSchema = z
  .strictObject({
    currency_code: currencyCode.optional(),
    region_id: id.optional(),
    valid_until: validUntil.optional(),
    note: optionalText(NOTE),
    terms: optionalText(NOTE),
    lines: lines.optional(),
  })
  .optional()
export type TransformBody = z.infer<typeof TransformSchema>

export const UpdateOfferSchema = z.strictObject({
  customer_id: id.optional(),
  region_id: id.optional(),
  sales_channel_id: id.optional(),
  version: version.optional(),
  note: optionalText(NOTE),
  terms: optionalText(NOTE),
  valid_until: validUntil.optional(),
  shipping_option_id: id.nullish(),
  shipping_amount: amount.optional(),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
})
export type UpdateOfferBody = z.infer<typeof UpdateOfferSchema>

export const AddLinesSchema = z.strictObject({ version: version.optional(), lines })
export type AddLinesBody = z.infer<typeof AddLinesSchema>

export const UpdateLineSchema = z
  .strictObject({
    version: version.optional(),
    quantity: quantity.optional(),
    title: text(2000).optional(),
    ...discount,
    discount_source: z.literal("rule").optional(),
  })
  .refine(isPossible, TOO_MUCH)
  .refine(
    (line) =>
      !line.discount_source || (line.discount_type === undefined && line.discount_value === undefined),
    {
      message: "back to the rule takes no discount of its own",
      path: ["discount_source"],
    },
  )
export type UpdateLineBody = z.infer<typeof UpdateLineSchema>

export const VersionSchema = z.strictObject({ version: version.optional() }).optional()
export type VersionBody = z.infer<typeof VersionSchema>

export const DeclineSchema = z
  .strictObject({ version: version.optional(), reason: optionalText(2000) })
  .optional()
export type DeclineBody = z.infer<typeof DeclineSchema>

export const ListOffersSchema = z.strictObject({
  ...page(20),
  order: order("created_at", "valid_until", "number"),
  q,
  status: oneOrMore(z.enum(OFFER_STATUSES)),
  opportunity_id: oneOrMore(id),
  customer_id: oneOrMore(id),
  owner_id: oneOrMore(id),
})
export type ListOffersQuery = z.infer<typeof ListOffersSchema>
