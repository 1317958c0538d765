import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { calculatePrices } from "../pricing/calculate-prices"
import type { PricingFacts, PricingHeader } from "./load-pricing-facts"

/** The key under which a line asks for its price and its taxes. */
export const lineKey = (index: number) => `line-${index}`

type Input = {
  header: PricingHeader
  facts: PricingFacts
  /** More context, from the `setPricingContext` hook. */
  extra: Record<string, unknown> | undefined
}

/** Medusa's prices of the lines for this customer, by line; a line that keeps the price it has does not ask. */
export const calculateOfferPricesStep = createStep(
  "crm-calculate-offer-prices",
  async ({ header, facts, extra }: Input, { container }) => {
    const { customer } = facts
    const requests = facts.lines.flatMap((line, index) => {
      const variant = facts.variants[line.variant_id ?? ""]
      const keepsPrice = line.discount_source === "manual" && line.list_price !== null
      return variant && !keepsPrice
        ? [{ key: lineKey(index), price_set_id: variant.price_set_id, quantity: line.quantity }]
        : []
    })
    const who = customer
      ? {
          customer_id: customer.id,
          customer: { id: customer.id, groups: customer.groups.map(({ id }) => ({ id })) },
        }
      : {}
    const { currency_code, region_id } = header
    const context = { ...extra, currency_code, region_id, ...who }
    return new StepResponse(await calculatePrices(container, requests, context))
  },
)
