/** A cost from a day on; the day by the seller's calendar, such as `2027-01-31`. */
export type DatedCost = { variant_id: string; currency_code: string; valid_from: string }

/** Whether a cost counts on a day: `current` does, `planned` will, `past` did until another took over. */
export type CostState = "current" | "planned" | "past"

const keyOf = ({ variant_id, currency_code }: DatedCost) => `${variant_id} ${currency_code}`

/**
 * The costs that count on a day: of each variant and currency the one that began last. The same rule as the statement
 * of costsOn, on rows in hand.
 */
export function costsInForce<Cost extends DatedCost>(costs: Cost[], day: string): Cost[] {
  const newest = new Map<string, Cost>()
  for (const cost of costs) {
    const other = newest.get(keyOf(cost))
    if (cost.valid_from <= day && (!other || other.valid_from < cost.valid_from)) {
      newest.set(keyOf(cost), cost)
    }
  }
  return [...newest.values()]
}

/** The costs of a variant, each with what it is on a day. */
export function withStates<Cost extends DatedCost>(
  costs: Cost[],
  day: string,
): (Cost & { state: CostState })[] {
  const current = new Set(costsInForce(costs, day))
  const stateOf = (cost: Cost): CostState =>
    current.has(cost) ? "current" : cost.valid_from > day ? "planned" : "past"
  return costs.map((cost) => ({ ...cost, state: stateOf(cost) }))
}
