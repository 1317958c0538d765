import { z } from "zod"
import type { HttpAddress, HttpOffer } from "../../types/http"
import type { OfferInput } from "./api"
import { isDay } from "../activities/activity-form"
import { dayEnds, dayOf } from "../shared/format/days"
import { optionalText, orNull, requiredText } from "../shared/form/form-values"

export const LOCALES = ["en", "ro"] as const

/** In the order in which an address is asked for. */
export const ADDRESS_FIELDS = [
  "company",
  "first_name",
  "last_name",
  "phone",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

export type AddressForm = Record<AddressField, string>

const address = z.object(
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, z.string()])) as Record<AddressField, z.ZodString>,
)

export const offerSchema = (t: (key: string) => string) =>
  z.object({
    valid_until: requiredText(t).refine(isDay, t("activities.notADay")),
    locale: z.string(),
    customer_id: requiredText(t),
    region_id: z.string(),
    sales_channel_id: z.string(),
    billing_address: address,
    shipping_address: address,
    note: optionalText,
    terms: optionalText,
  })

export type OfferForm = z.infer<ReturnType<typeof offerSchema>>

const addressFormOf = (given: HttpAddress | null) =>
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, given?.[field] ?? ""])) as AddressForm

/** Null where nothing is written in it. */
const addressInputOf = (form: AddressForm): HttpAddress | null =>
  ADDRESS_FIELDS.some((field) => form[field].trim())
    ? Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, orNull(form[field])]))
    : null

export const offerFormOf = (offer: HttpOffer): OfferForm => ({
  valid_until: dayOf(offer.valid_until),
  locale: offer.locale,
  customer_id: offer.customer_id,
  region_id: offer.region_id,
  sales_channel_id: offer.sales_channel_id ?? "",
  billing_address: addressFormOf(offer.billing_address),
  shipping_address: addressFormOf(offer.shipping_address),
  note: offer.note ?? "",
  terms: offer.terms ?? "",
})

/** What another customer brings along. */
const OF_CUSTOMER: readonly (keyof OfferForm)[] = ["region_id", "billing_address", "shipping_address"]

/** Only what was changed; with another customer their own addresses and region come. */
export function offerInputOf(form: OfferForm, isDirty: (field: keyof OfferForm) => boolean): OfferInput {
  const input: OfferInput = {
    valid_until: dayEnds(form.valid_until) ?? undefined,
    locale: form.locale,
    customer_id: form.customer_id,
    region_id: form.region_id,
    sales_channel_id: form.sales_channel_id,
    billing_address: addressInputOf(form.billing_address),
    shipping_address: addressInputOf(form.shipping_address),
    note: orNull(form.note),
    terms: orNull(form.terms),
  }
  const isMeant = (field: keyof OfferForm) =>
    isDirty(field) && !(isDirty("customer_id") && OF_CUSTOMER.includes(field))
  return Object.fromEntries(Object.entries(input).filter(([field]) => isMeant(field as keyof OfferForm)))
}
