import { getItemTaxLinesStep } from "@medusajs/medusa/core-flows"
import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Discounted, DraftLine } from "../../modules/offer"
import { adjustLinesAnswer, pricingContextAnswer } from "./hook-answers"
import { calculateOfferPricesStep, lineKey } from "./steps/calculate-offer-prices"
import { fillOfferLinesStep } from "./steps/fill-offer-lines"
import { loadPricingFactsStep, type PricingFacts, type PricingHeader } from "./steps/load-pricing-facts"
import { totalOfferStep } from "./steps/total-offer"

export type PriceOfferInput = {
  header: PricingHeader
  lines: DraftLine[]
  /** The offer whose discounts are granted already; without it all of them are given now. */
  before?: Discounted | null
  /** Percent; null = no limit. */
  max_discount_percent: number | null
  /** Only to look at: lines without a price are left out rather than refused. */
  is_preview?: boolean
  additional_data?: Record<string, unknown> | null
}

type TaxedOffer = { lines: DraftLine[]; facts: PricingFacts; header: PricingHeader }

function taxRequest({ lines, facts, header }: TaxedOffer) {
  const items = lines.flatMap((line, index) => {
    const variant = line.variant_id ? facts.variants[line.variant_id] : undefined
    return variant
      ? [
          {
            id: lineKey(index),
            product_id: variant.product_id,
            product_type_id: variant.type_id,
            quantity: line.quantity,
            unit_price: line.list_price,
          },
        ]
      : []
  })
  const shipping_methods = header.shipping_option_id
    ? [{ id: "shipping", shipping_option_id: header.shipping_option_id, amount: header.shipping_amount }]
    : []
  return {
    orderOrCart: {
      currency_code: header.currency_code,
      region: facts.region,
      customer: facts.customer ?? undefined,
      shipping_address: header.shipping_address,
      shipping_methods,
    },
    items,
    shipping_methods,
    // The step's types ask for whole entities; it reads only what is given here.
  } as unknown as Parameters<typeof getItemTaxLinesStep>[0]
}

/**
 * Prices an offer's lines as Medusa would sell them to this customer: calculated price, discount rule, tax, totals.
 * Lines changed by hand keep their discount and list price. Writes nothing.
 *
 * @property hooks.setPricingContext `{ header: PricingHeader, lines: DraftLine[] }` answers more context for
 *   Medusa's price calculation
 * @property hooks.adjustLines `{ header: PricingHeader, lines: DraftLine[] }` answers other discounts for some
 *   lines, before the totals; validated
 */
export const priceOfferWorkflow = createWorkflow("price-offer", (input: PriceOfferInput) => {
  const facts = loadPricingFactsStep({ header: input.header, lines: input.lines })
  const setPricingContext = createHook(
    "setPricingContext",
    { header: input.header, lines: facts.lines, additional_data: input.additional_data },
    { resultValidator: pricingContextAnswer },
  )
  const prices = calculateOfferPricesStep({
    header: input.header,
    facts,
    extra: setPricingContext.getResult(),
  })
  const filled = fillOfferLinesStep({
    header: input.header,
    facts,
    prices,
    is_preview: input.is_preview,
  })
  const adjustLines = createHook(
    "adjustLines",
    { header: input.header, lines: filled, additional_data: input.additional_data },
    { resultValidator: adjustLinesAnswer },
  )
  const adjusted = adjustLines.getResult()
  const taxes = getItemTaxLinesStep(transform({ lines: filled, facts, header: input.header }, taxRequest))
  const priced = totalOfferStep({
    header: input.header,
    lines: filled,
    adjustments: transform({ adjusted }, ({ adjusted }) => adjusted ?? []),
    taxes,
    before: input.before,
    max_discount_percent: input.max_discount_percent,
  })
  return new WorkflowResponse(priced, { hooks: [setPricingContext, adjustLines] })
})
