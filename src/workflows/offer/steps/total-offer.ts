import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DraftLine } from "../../../modules/offer/editing/offer-draft"
import {
  type OfferTotals,
  offerTotals,
  type PricedLine,
  priceDraftLine,
} from "../../../modules/offer/pricing/price-offer"
import { lineKey } from "./fill-offer-lines"
import type { PricingHeader } from "./load-pricing-facts"

type TaxLine = { rate: unknown; line_item_id?: string; shipping_line_id?: string }

type Input = {
  header: PricingHeader
  lines: DraftLine[]
  /** What the `adjustLines` hook wants changed, by the line's place. */
  adjustments: Record<string, Partial<DraftLine>>
  taxes: { lineItemTaxLines: TaxLine[]; shippingMethodsTaxLines: TaxLine[] }
  /** Percent; null = no limit. */
  max_discount_percent: number | null
}

/** An offer's lines and sums, ready to be stored. */
export type PricedOffer = { lines: PricedLine[]; totals: OfferTotals; shipping_tax_rate: number }

const sumOfRates = (lines: TaxLine[]) => lines.reduce((sum, line) => sum + Number(line.rate), 0)

/** Computes every amount of an offer. @throws invalid_data, forbidden naming the line */
export const totalOfferStep = createStep("crm-total-offer", async (input: Input) => {
  const { header, taxes } = input
  const lines = input.lines.map((line, index) => {
    const tax_rate = sumOfRates(taxes.lineItemTaxLines.filter((tax) => tax.line_item_id === lineKey(index)))
    const adjusted = { ...line, ...input.adjustments[lineKey(index)], tax_rate }
    return priceDraftLine(adjusted, index, header.currency_code, input.max_discount_percent)
  })
  const shipping_tax_rate = sumOfRates(taxes.shippingMethodsTaxLines)
  const totals = offerTotals(
    lines,
    { amount: header.shipping_amount, tax_rate: shipping_tax_rate },
    header.currency_code,
  )
  return new StepResponse<PricedOffer>({ lines, totals, shipping_tax_rate })
})
