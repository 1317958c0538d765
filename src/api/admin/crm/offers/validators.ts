import { z } from "@medusajs/framework/zod"
import { refusal } from "../../../../errors"
import { DISCOUNT_TYPES, OFFER_DISCOUNT_TYPES, OFFER_STATUSES } from "../../../../modules/offer"
import { DOCUMENT_LOCALES } from "../../../../utils/document-locale"
import { MOST_LINE_TEXT, MOST_LINES_CHANGED, MOST_NEW_LINES } from "../../../limits"
import {
  amount,
  country,
  currencyCode,
  date,
  id,
  NOTE,
  oneOrMore,
  optionalText,
  order,
  page,
  q,
  quantity,
  text,
  until,
  version,
} from "../fields"

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
  country_code: country,
})

const discount = {
  discount_type: z.enum(DISCOUNT_TYPES).nullish(),
  discount_value: amount.nullish(),
}

type DiscountFields = { discount_type?: string | null; discount_value?: number | null }
const isPossible = (line: DiscountFields) =>
  line.discount_type !== "percent" || (line.discount_value ?? 0) <= 100
const TOO_MUCH = refusal("discount_over_100", { field: "discount_value" })

/** On something new a value without a type is a percent, and a type without a value says nothing. */
const isPossibleNew = ({ discount_type = "percent", discount_value }: DiscountFields) =>
  isPossible({ discount_type, discount_value })
const isWhole = ({ discount_type, discount_value }: DiscountFields) =>
  !discount_type || discount_value != null
const HOW_MUCH = refusal("discount_value_needed", { field: "discount_value" })

/** The texts of all lines of a request have a limit together; see MOST_LINE_TEXT. */
const lineTitle = text(2000).meta({ countedTogether: true }).optional()

const newLine = z
  .strictObject({
    kind: z.enum(["product", "note"]).optional(),
    variant_id: id.optional(),
    sku: text().optional(),
    title: lineTitle,
    quantity: quantity.optional(),
    ...discount,
  })
  .refine(
    (line) => line.kind === "note" || Boolean(line.variant_id) !== Boolean(line.sku),
    refusal("line_needs_variant", { field: "variant_id" }),
  )
  .refine(
    (line) => line.kind !== "note" || (line.title && !line.variant_id && !line.sku),
    refusal("note_line_needs_text", { field: "title" }),
  )
  .refine(isPossibleNew, TOO_MUCH)
  .refine(isWhole, HOW_MUCH)

type WithTitle = { title?: string }
const lengthOf = (lines: WithTitle[] = []) => lines.reduce((sum, { title = "" }) => sum + title.length, 0)
const TOO_LONG = refusal("line_texts_too_long", { max: MOST_LINE_TEXT })

const lines = z
  .array(newLine)
  .min(1)
  .max(MOST_NEW_LINES)
  .refine((lines) => lengthOf(lines) <= MOST_LINE_TEXT, TOO_LONG)

/** The discount on a whole offer: a percent, or a net amount. */
const documentDiscount = {
  discount_type: z.enum(OFFER_DISCOUNT_TYPES).nullish(),
  discount_value: amount.nullish(),
}

const newOffer = {
  customer_id: id.optional(),
  currency_code: currencyCode.optional(),
  region_id: id.optional(),
  sales_channel_id: id.optional(),
  shipping_option_id: id.nullish(),
  shipping_amount: amount.optional(),
  shipping_address: address.nullish(),
  billing_address: address.nullish(),
  valid_until: until.optional(),
  locale: z.enum(DOCUMENT_LOCALES).optional(),
  note: optionalText(NOTE),
  terms: optionalText(NOTE),
  ...documentDiscount,
  lines: lines.optional(),
}

export const CreateOfferSchema = z
  .strictObject({
    opportunity_id: id.optional(),
    ...newOffer,
  })
  .refine(isPossibleNew, TOO_MUCH)
  .refine(isWhole, HOW_MUCH)
  .refine(
    (offer) => offer.opportunity_id || offer.customer_id,
    refusal("offer_subject_missing", { field: "opportunity_id" }),
  )
export type CreateOfferBody = z.infer<typeof CreateOfferSchema>

/** Transforming an opportunity: the opportunity is in the path. */
export const TransformSchema = z
  .strictObject(newOffer)
  .refine(isPossibleNew, TOO_MUCH)
  .refine(isWhole, HOW_MUCH)
  .optional()
export type TransformBody = z.infer<typeof TransformSchema>

export const UpdateOfferSchema = z
  .strictObject({
    customer_id: id.optional(),
    region_id: id.optional(),
    sales_channel_id: id.optional(),
    version: version.optional(),
    locale: z.enum(DOCUMENT_LOCALES).optional(),
    ...documentDiscount,
    note: optionalText(NOTE),
    terms: optionalText(NOTE),
    valid_until: until.optional(),
    shipping_option_id: id.nullish(),
    shipping_amount: amount.optional(),
    shipping_address: address.nullish(),
    billing_address: address.nullish(),
  })
  .refine(isPossible, TOO_MUCH)
export type UpdateOfferBody = z.infer<typeof UpdateOfferSchema>

/** The line that new ones come behind; null: the top, nothing: the end. */
const after_id = id.nullish()

export const AddLinesSchema = z.strictObject({ version: version.optional(), lines, after_id })
export type AddLinesBody = z.infer<typeof AddLinesSchema>

const lineChange = {
  quantity: quantity.optional(),
  title: lineTitle,
  variant_id: id.optional(),
  ...discount,
  discount_source: z.literal("rule").optional(),
}

const takesOneDiscount = (line: DiscountFields & { discount_source?: string }) =>
  !line.discount_source || (line.discount_type === undefined && line.discount_value === undefined)
const TWO_DISCOUNTS = refusal("discount_says_two", { field: "discount_source" })

export const UpdateLineSchema = z
  .strictObject({ version: version.optional(), ...lineChange })
  .refine(isPossible, TOO_MUCH)
  .refine(takesOneDiscount, TWO_DISCOUNTS)
export type UpdateLineBody = z.infer<typeof UpdateLineSchema>

export const BatchLinesSchema = z
  .strictObject({
    version: version.optional(),
    create: z.array(newLine.safeExtend({ after_id })).max(MOST_NEW_LINES).optional(),
    update: z
      .array(
        z
          .strictObject({ id, ...lineChange })
          .refine(isPossible, TOO_MUCH)
          .refine(takesOneDiscount, TWO_DISCOUNTS),
      )
      .max(MOST_LINES_CHANGED)
      .optional(),
    delete: z.array(id).max(MOST_LINES_CHANGED).optional(),
    order: z.array(id).max(MOST_LINES_CHANGED).optional(),
  })
  .refine(
    ({ create, update, delete: removed, order }) => create || update || removed || order,
    refusal("offer_edits_empty", { field: "create" }),
  )
  .refine(({ create, update }) => lengthOf(create) + lengthOf(update) <= MOST_LINE_TEXT, TOO_LONG)
export type BatchLinesBody = z.infer<typeof BatchLinesSchema>

export const ListVariantsSchema = z.strictObject({ ...page(20, 100), q })
export type ListVariantsQuery = z.infer<typeof ListVariantsSchema>

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
  valid_from: date.optional(),
  valid_to: until.optional(),
})
export type ListOffersQuery = z.infer<typeof ListOffersSchema>
