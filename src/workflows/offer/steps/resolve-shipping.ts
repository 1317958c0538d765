import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredOffer } from "../read-offer"
import type { OfferEdits } from "./apply-offer-edits"

type OptionRow = {
  id: string
  name: string
  prices?: { currency_code: string; amount: unknown; price_rules?: unknown[] }[]
}

/**
 * Completes an edit that chooses a shipping option: its name, and its price in the offer's currency unless one is
 * given. Without an option there is no shipping amount.
 * @throws invalid_data for an unknown option, or one without a price in this currency
 */
export const resolveShippingStep = createStep(
  "crm-resolve-shipping",
  async ({ offer, header }: { offer: StoredOffer; header?: OfferEdits }, { container }) => {
    const edits: OfferEdits = { ...header }
    if (edits.shipping_option_id === undefined) {
      if (edits.shipping_amount && !offer.shipping_option_id) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "shipping_amount: choose a shipping option first",
        )
      }
      return new StepResponse(edits)
    }
    if (edits.shipping_option_id === null) {
      return new StepResponse({ ...edits, shipping_name: null, shipping_amount: 0 } as OfferEdits)
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "shipping_option",
      fields: ["id", "name", "prices.currency_code", "prices.amount", "prices.price_rules.id"],
      filters: { id: edits.shipping_option_id },
    })
    const option = data[0] as unknown as OptionRow | undefined
    if (!option) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `shipping_option_id: shipping option ${edits.shipping_option_id} does not exist`,
      )
    }
    const prices = (option.prices ?? []).filter((price) => price.currency_code === offer.currency_code)
    const price = prices.find((candidate) => !candidate.price_rules?.length) ?? prices[0]
    if (edits.shipping_amount === undefined && !price) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `shipping_option_id: "${option.name}" has no price in ${offer.currency_code.toUpperCase()}; give shipping_amount`,
      )
    }
    const shipping_amount = edits.shipping_amount ?? Number(price?.amount)
    return new StepResponse({ ...edits, shipping_name: option.name, shipping_amount } as OfferEdits)
  },
)
