import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredOffer } from "../read-offer"
import type { OfferEdits } from "./apply-offer-edits"
import { prepareOffer } from "./prepare-offer"

type OptionRow = {
  id: string
  name: string
  prices?: { currency_code: string; amount: unknown; price_rules?: unknown[] }[]
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** What comes with another customer or region. Addresses that the same edit gives win over the customer's. */
async function resolveParties(container: MedusaContainer, offer: StoredOffer, edits: OfferEdits) {
  if (edits.sales_channel_id) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const filters = { id: edits.sales_channel_id }
    const { data } = await query.graph({ entity: "sales_channel", fields: ["id"], filters })
    if (!data.length) {
      throw invalid(`sales_channel_id: sales channel ${edits.sales_channel_id} does not exist`)
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

async function findOption(container: MedusaContainer, id: string): Promise<OptionRow> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "name", "prices.currency_code", "prices.amount", "prices.price_rules.id"],
    filters: { id },
  })
  if (!data[0]) {
    throw invalid(`shipping_option_id: shipping option ${id} does not exist`)
  }
  return data[0] as unknown as OptionRow
}

/** A shipping option with its name, and its price in the offer's currency unless one is given; none costs nothing. */
async function resolveShipping(container: MedusaContainer, offer: StoredOffer, edits: OfferEdits) {
  if (edits.shipping_option_id === undefined) {
    if (edits.shipping_amount && !offer.shipping_option_id) {
      throw invalid("shipping_amount: choose a shipping option first")
    }
    return {}
  }
  if (edits.shipping_option_id === null) {
    return { shipping_name: null, shipping_amount: 0 }
  }
  const option = await findOption(container, edits.shipping_option_id)
  const prices = (option.prices ?? []).filter((price) => price.currency_code === offer.currency_code)
  const price = prices.find((candidate) => !candidate.price_rules?.length) ?? prices[0]
  if (edits.shipping_amount === undefined && !price) {
    throw invalid(
      `shipping_option_id: "${option.name}" has no price in ${offer.currency_code.toUpperCase()}; give shipping_amount`,
    )
  }
  return { shipping_name: option.name, shipping_amount: edits.shipping_amount ?? Number(price?.amount) }
}

/** Completes an edit of an offer's head with what follows from it. @throws invalid_data naming the field */
export const resolveOfferEditsStep = createStep(
  "crm-resolve-offer-edits",
  async ({ offer, header = {} }: { offer: StoredOffer; header?: OfferEdits }, { container }) => {
    const parties = await resolveParties(container, offer, header)
    const shipping = await resolveShipping(container, offer, header)
    return new StepResponse<OfferEdits>({ ...parties, ...header, ...shipping } as OfferEdits)
  },
)
