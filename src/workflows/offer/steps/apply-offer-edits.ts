import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  type Discounted,
  type DocumentDiscount,
  type DraftLine,
  editLines,
  type LineEdits,
  type OfferDiscountType,
} from "../../../modules/offer"
import { assertVersion } from "../../../modules/pipeline"
import type { DocumentLocale } from "../../../utils/document-locale"
import type { StoredOffer } from "../read-offer"

/** What an edit may change of an offer's head. */
export type OfferEdits = {
  /** Another customer brings their own buyer, addresses, region and prices. */
  customer_id?: string
  region_id?: string
  sales_channel_id?: string
  locale?: DocumentLocale
  discount_type?: OfferDiscountType | null
  discount_value?: number | null
  note?: string | null
  terms?: string | null
  valid_until?: string
  shipping_option_id?: string | null
  shipping_name?: string | null
  shipping_amount?: number
  /** The amount is a price of the host that carries its tax. */
  shipping_is_tax_inclusive?: boolean
  shipping_address?: Record<string, unknown> | null
  billing_address?: Record<string, unknown> | null
}

/**
 * The discount on the whole offer after an edit; one without a type is a percent.
 * @throws invalid_data above 100 %, or for another type without its value
 */
function discountOf(offer: DocumentDiscount, { discount_type, discount_value }: OfferEdits) {
  const type = discount_type === undefined ? (offer.discount_type ?? "percent") : discount_type
  if (type !== null && type !== (offer.discount_type ?? "percent") && discount_value == null) {
    throw crmError("discount_value_missing", { field: "discount_value", line: { item: "whole_offer" }, type })
  }
  const value = type === null ? null : Number(discount_value ?? offer.discount_value ?? 0)
  if (type === "percent" && value !== null && value > 100) {
    throw crmError("discount_over_100", { field: "discount_value" })
  }
  return { discount_type: type, discount_value: value }
}

type Input = { offer: StoredOffer; version?: number; header?: OfferEdits; lines?: LineEdits }

/** A draft with an edit applied, not yet priced or stored. @throws conflict when it is no draft or the version is stale */
export const applyOfferEditsStep = createStep("crm-apply-offer-edits", async (input: Input) => {
  const { offer } = input
  if (offer.status !== "draft") {
    throw crmError("offer_not_editable", {
      number: offer.number,
      revision: offer.revision,
      status: offer.status,
    })
  }
  assertVersion("offer", offer.version, input.version)
  const { valid_until, discount_type, discount_value, shipping_is_tax_inclusive, ...edits } =
    input.header ?? {}
  const setsDiscount = discount_type !== undefined || discount_value !== undefined
  const header = {
    ...edits,
    ...(valid_until ? { valid_until: new Date(valid_until) } : {}),
    ...(setsDiscount ? discountOf(offer, { discount_type, discount_value }) : {}),
  }
  const lines: DraftLine[] = editLines(offer.lines, input.lines ?? {})
  const pricing = { ...offer, ...header, shipping_is_tax_inclusive, lines_before: offer.lines.length }
  // What was granted to one customer is not granted to another one.
  const granted: Discounted | null = pricing.customer_id === offer.customer_id ? offer : null
  return new StepResponse({ header, lines, pricing, granted })
})
