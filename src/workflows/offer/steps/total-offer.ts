import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  assertDiscountLimit,
  type Discount,
  type Discounted,
  type DraftLine,
  NO_DISCOUNT,
  type OfferTotals,
  offerTotals,
  type PricedLine,
  priceDraftLines,
} from "../../../modules/offer"
import { assertAdjustable } from "../hook-answers"
import { lineKey } from "./calculate-offer-prices"
import type { PricingHeader } from "./load-pricing-facts"

type TaxLine = { rate: unknown; line_item_id?: string; shipping_line_id?: string }

type Input = {
  header: PricingHeader
  lines: DraftLine[]
  before?: Discounted | null
  /** What the `adjustLines` hook wants changed. */
  adjustments: (Discount & { index: number; discount_value: number | null })[]
  taxes: { lineItemTaxLines: TaxLine[]; shippingMethodsTaxLines: TaxLine[] }
  /** Percent; null = no limit. */
  max_discount_percent: number | null
}

/** An offer's lines and sums, ready to be stored. */
export type PricedOffer = { lines: PricedLine[]; totals: OfferTotals; shipping_tax_rate: number }

const sumOfRates = (lines: TaxLine[] = []) => lines.reduce((sum, line) => sum + Number(line.rate), 0)

function adjustedLines({ lines, adjustments, taxes }: Input): DraftLine[] {
  assertAdjustable(adjustments, lines)
  const taxLines = new Map<string | undefined, TaxLine[]>()
  for (const tax of taxes.lineItemTaxLines) {
    taxLines.set(tax.line_item_id, [...(taxLines.get(tax.line_item_id) ?? []), tax])
  }
  const adjusted = new Map(adjustments.map(({ index, ...discount }) => [index, discount]))
  return lines.map((line, index) => {
    const discount = adjusted.get(index)
    const tax_rate = sumOfRates(taxLines.get(lineKey(index)))
    return discount
      ? {
          ...{ ...line, ...NO_DISCOUNT, ...discount, tax_rate },
          ...{ discount_source: "manual" as const, is_adjusted: true },
        }
      : { ...line, tax_rate }
  })
}

/** Computes every amount of an offer. @throws invalid_data, forbidden naming the line */
export const totalOfferStep = createStep("crm-total-offer", async (input: Input) => {
  const { header, taxes } = input
  const lines = priceDraftLines(adjustedLines(input), header, header.currency_code)
  assertDiscountLimit(input.before ?? null, { ...header, lines }, input.max_discount_percent)
  const shipping_tax_rate = sumOfRates(taxes.shippingMethodsTaxLines)
  const totals = offerTotals(
    lines,
    {
      amount: header.shipping_amount,
      tax_rate: shipping_tax_rate,
      is_tax_inclusive: header.shipping_is_tax_inclusive,
    },
    header.currency_code,
  )
  return new StepResponse<PricedOffer>({ lines, totals, shipping_tax_rate })
})
