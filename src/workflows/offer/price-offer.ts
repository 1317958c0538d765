import { getItemTaxLinesStep, getVariantPriceSetsStep } from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { DraftLine } from "../../modules/offer/editing/offer-draft"
import { DISCOUNT_TYPES } from "../../modules/offer/pricing/price-line"
import { type CalculatedPrice, fillOfferLinesStep, lineKey } from "./steps/fill-offer-lines"
import { loadPricingFactsStep, type PricingFacts, type PricingHeader } from "./steps/load-pricing-facts"
import { totalOfferStep } from "./steps/total-offer"

export type PriceOfferInput = {
  header: PricingHeader
  lines: DraftLine[]
  /** Percent; null = no limit. */
  max_discount_percent: number | null
  additional_data?: Record<string, unknown>
}

/** What a consumer of `adjustLines` may answer, by the line's place (0 first). */
const adjustLinesResult = z.array(
  z.strictObject({
    index: z.int().min(0),
    discount_type: z.enum(DISCOUNT_TYPES).nullable(),
    discount_value: z.number().min(0).nullable(),
  }),
)

type PriceContext = { facts: PricingFacts; header: PricingHeader; extra: Record<string, unknown> | undefined }

function priceRequests({ lines, facts, header, extra }: PriceContext & { lines: DraftLine[] }) {
  return {
    data: lines.flatMap((line, index) =>
      line.variant_id
        ? [
            {
              id: lineKey(index),
              variantId: line.variant_id,
              context: {
                ...extra,
                currency_code: header.currency_code,
                region_id: header.region_id,
                customer_id: facts.customer.id,
                customer: { id: facts.customer.id, groups: facts.customer.groups },
                quantity: line.quantity,
              },
            },
          ]
        : [],
    ),
  }
}

function taxRequest({ lines, facts, header }: Omit<PriceContext, "extra"> & { lines: DraftLine[] }) {
  const items = lines.flatMap((line, index) => {
    const variant = line.variant_id ? facts.variants[line.variant_id] : undefined
    return variant
      ? [
          {
            id: lineKey(index),
            product_id: variant.product_id,
            product_type_id: variant.product_type_id,
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
      customer: facts.customer,
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
 * @property hooks.setPricingContext more context for Medusa's price calculation
 * @property hooks.adjustLines other discounts for some lines, before the totals; validated
 */
export const priceOfferWorkflow = createWorkflow("price-offer", (input: PriceOfferInput) => {
  const facts = loadPricingFactsStep({ header: input.header, lines: input.lines })
  const setPricingContext = createHook(
    "setPricingContext",
    { header: input.header, lines: input.lines, additional_data: input.additional_data },
    { resultValidator: z.record(z.string(), z.unknown()).optional() },
  )
  const extra = setPricingContext.getResult()
  const requests = transform({ lines: input.lines, facts, header: input.header, extra }, priceRequests)
  const prices = getVariantPriceSetsStep(requests)
  const filled = fillOfferLinesStep({
    header: input.header,
    lines: input.lines,
    facts,
    // The step's declared output is empty; it answers with a price for each id that was asked for.
    prices: prices as unknown as Record<string, CalculatedPrice>,
  })
  const adjustLines = createHook(
    "adjustLines",
    { header: input.header, lines: filled, additional_data: input.additional_data },
    { resultValidator: adjustLinesResult.optional() },
  )
  const adjusted = adjustLines.getResult()
  const adjustments = transform({ adjusted }, ({ adjusted }) =>
    Object.fromEntries(
      (adjusted ?? []).map(({ index, ...discount }) => [
        lineKey(index),
        { ...discount, discount_source: "manual" as const },
      ]),
    ),
  )
  const taxes = getItemTaxLinesStep(transform({ lines: filled, facts, header: input.header }, taxRequest))
  const priced = totalOfferStep({
    header: input.header,
    lines: filled,
    adjustments,
    taxes,
    max_discount_percent: input.max_discount_percent,
  })
  return new WorkflowResponse(priced, { hooks: [setPricingContext, adjustLines] })
})
