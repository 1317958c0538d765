import type { MedusaContainer } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import type { StoredOffer } from "../read-offer"
import type { OfferEdits } from "./apply-offer-edits"
import { prepareOffer } from "./prepare-offer"
import { readRow } from "../../../utils/read-rows"

type OptionRow = {
  id: string
  name: string
  calculated_price?: {
    calculated_amount: number | null
    is_calculated_price_tax_inclusive: boolean
  } | null
}

/** The part of an offer that its edits are completed from. */
export type EditedHead = Pick<
  StoredOffer,
  "customer_id" | "region_id" | "currency_code" | "shipping_option_id"
>

/** What comes with another customer or region. Addresses that the same edit gives win over the customer's. */
async function resolveParties(container: MedusaContainer, offer: EditedHead, edits: OfferEdits) {
  if (edits.sales_channel_id) {
    const filters = { id: edits.sales_channel_id }
    const channel = await readRow<{ id: string }>(container, {
      entity: "sales_channel",
      fields: ["id"],
      filters,
    })
    if (!channel) {
      throw crmError("sales_channel_missing", { field: "sales_channel_id", id: edits.sales_channel_id })
    }
  }
  if (!edits.customer_id && !edits.region_id) {
    return {}
  }
  const prepared = await prepareOffer(container, {
    customer_id: edits.customer_id ?? offer.customer_id,
    currency_code: offer.currency_code,
    region_id: edits.region_id,
  })
  const { customer_id, region_id, locale, buyer, buyer_name, shipping_address, billing_address } = prepared
  return edits.customer_id
    ? { customer_id, region_id, locale, buyer, buyer_name, shipping_address, billing_address }
    : { region_id }
}

/** A shipping option with the price that Medusa calculates in a region and currency, if it has one there. */
async function findOption(
  container: MedusaContainer,
  id: string,
  market: { region_id: string; currency_code: string },
): Promise<OptionRow> {
  const option = await readRow<OptionRow>(container, {
    entity: "shipping_option",
    fields: ["id", "name", "calculated_price.*"],
    filters: { id },
    context: { calculated_price: QueryContext(market) },
  })
  if (!option) {
    throw crmError("shipping_option_missing", { field: "shipping_option_id", id })
  }
  return option
}

/** A shipping option with its name, and its price in the offer's currency unless one is given; none costs nothing. */
async function resolveShipping(container: MedusaContainer, offer: EditedHead, edits: OfferEdits) {
  const { shipping_option_id: chosen = offer.shipping_option_id } = edits
  if (edits.shipping_amount && !chosen) {
    throw crmError("shipping_option_needed", { field: "shipping_amount" })
  }
  if (edits.shipping_option_id === undefined) {
    return {}
  }
  if (edits.shipping_option_id === null) {
    return { shipping_name: null, shipping_amount: 0 }
  }
  const { region_id, currency_code } = offer
  const option = await findOption(container, edits.shipping_option_id, { region_id, currency_code })
  if (edits.shipping_amount !== undefined) {
    return { shipping_name: option.name, shipping_amount: edits.shipping_amount }
  }
  const amount = option.calculated_price?.calculated_amount ?? null
  if (amount === null) {
    throw crmError("shipping_option_without_price", {
      field: "shipping_option_id",
      name: option.name,
      currency: offer.currency_code.toUpperCase(),
    })
  }
  return {
    shipping_name: option.name,
    shipping_amount: Number(amount),
    shipping_is_tax_inclusive: option.calculated_price?.is_calculated_price_tax_inclusive,
  }
}

/** Completes an edit of an offer's head with what follows from it. @throws invalid_data naming the field */
export const resolveOfferEditsStep = createStep(
  "crm-resolve-offer-edits",
  async ({ offer, header = {} }: { offer: EditedHead; header?: OfferEdits }, { container }) => {
    const parties = await resolveParties(container, offer, header)
    const shipping = await resolveShipping(container, { ...offer, ...parties }, header)
    return new StepResponse<OfferEdits>({ ...parties, ...header, ...shipping } as OfferEdits)
  },
)
