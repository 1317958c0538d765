import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type DraftLine, lineName } from "../../../modules/offer/editing/offer-draft"
import { fillLine, type ListPrice } from "../../../modules/offer/pricing/price-offer"
import type { PricingFacts, PricingHeader } from "./load-pricing-facts"

/** The part of Medusa's calculated price that is read. */
export type CalculatedPrice = { calculated_amount: unknown; is_calculated_price_tax_inclusive: boolean }

type Input = {
  header: PricingHeader
  lines: DraftLine[]
  facts: PricingFacts
  /** Medusa's answer, by the line's place. */
  prices: Record<string, CalculatedPrice | undefined>
}

/** The key under which a line asks for its price and its taxes. */
export const lineKey = (index: number) => `line-${index}`

function listPriceOf(input: Input, line: DraftLine, index: number): ListPrice {
  const price = input.prices[lineKey(index)]
  if (price?.calculated_amount === null || price?.calculated_amount === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${lineName(line, index)} has no price in ${input.header.currency_code.toUpperCase()} for this customer and quantity. Add one in Medusa, or remove the line.`,
    )
  }
  return {
    amount: Number(price.calculated_amount),
    is_tax_inclusive: price.is_calculated_price_tax_inclusive,
  }
}

/** Lines with their list prices and discounts. @throws invalid_data naming the line that has no price */
export const fillOfferLinesStep = createStep("crm-fill-offer-lines", async (input: Input) => {
  const { header, facts } = input
  const sale = {
    customer_id: header.customer_id,
    customer_group_ids: facts.customer.groups.map((group) => group.id),
    currency_code: header.currency_code,
    now: new Date(),
  }
  const lines = input.lines.map((line, index) => {
    const variant = line.variant_id ? facts.variants[line.variant_id] : undefined
    return variant ? fillLine(line, variant, listPriceOf(input, line, index), facts.rules, sale) : line
  })
  return new StepResponse(lines)
})
