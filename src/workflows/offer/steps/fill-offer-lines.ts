import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import {
  type DraftLine,
  explainRule,
  fillLine,
  indexRules,
  lineRef,
  type ListPrice,
  matchingRules,
  type RuledSale,
} from "../../../modules/offer"
import { nameTargets } from "../pricing/name-rules"
import { lineKey } from "./calculate-offer-prices"
import type { PricingFacts, PricingHeader } from "./load-pricing-facts"

type Input = {
  header: PricingHeader
  facts: PricingFacts
  /** Medusa's answer, by line. */
  prices: Record<string, ListPrice | undefined>
  /** Lines without a price are left out rather than refused. */
  is_preview?: boolean
}

/** Whom and when the rules of an offer ask about. */
export function saleOf(header: PricingHeader, facts: PricingFacts): RuledSale {
  return {
    customer_id: header.customer_id,
    customer_group_ids: (facts.customer?.groups ?? []).map(({ id }) => id),
    currency_code: header.currency_code,
    now: new Date(),
  }
}

const isPriced = (line: DraftLine, price: ListPrice | undefined) =>
  line.kind === "note" ||
  price !== undefined ||
  (line.discount_source === "manual" && line.list_price !== null)

function assertPriced({ facts, prices, header }: Input): void {
  const unpriced = facts.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => !isPriced(line, prices[lineKey(index)]))
  if (unpriced.length) {
    throw crmError("price_missing", {
      line_id: unpriced[0].line.id,
      lines: unpriced.slice(0, 10).map(({ line, index }) => lineRef(line, index)),
      currency: header.currency_code.toUpperCase(),
    })
  }
}

/** Lines with their list prices and discounts. @throws invalid_data naming the lines that have no price */
export const fillOfferLinesStep = createStep("crm-fill-offer-lines", async (input: Input, { container }) => {
  const { header, facts, prices } = input
  if (!input.is_preview) {
    assertPriced(input)
  }
  const sale = saleOf(header, facts)
  const candidates = indexRules(facts.rules)
  const filled = facts.lines.flatMap((line, index) => {
    const variant = facts.variants[line.variant_id ?? ""]
    const price = prices[lineKey(index)]
    if (!isPriced(line, price)) {
      return []
    }
    const asked =
      variant && price ? { ...variant, quantity: line.quantity, list_price: price.list_price } : null
    const [match] =
      asked && line.discount_source !== "manual" ? matchingRules(candidates(asked), asked, sale) : []
    return [{ line, price, match }]
  })
  const matches = filled.flatMap(({ match }) => match ?? [])
  const names = await nameTargets(
    container,
    matches.map(({ rule, target_id }) => ({ target: rule.target, target_id })),
  )
  facts.customer?.groups.forEach(({ id, name }) => (names[id] = name))
  return new StepResponse(
    filled.map(({ line, price, match }) =>
      price
        ? fillLine(line, price, match ? { rule: match.rule, reason: explainRule(match, sale, names) } : null)
        : line,
    ),
  )
})
