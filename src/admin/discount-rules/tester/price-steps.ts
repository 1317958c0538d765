import type { HttpRuleTest } from "../../../types/http"

export type PriceStep = {
  kind: "base" | "priceList" | "rule"
  /** The price list or the rule. */
  name: string | null
  price: number
  /** The price of the step before. */
  from: number
  /** Percent of the longest bar: what is left, and what this step takes off or adds. */
  width: number
  gap: number
  /** Percent of the step before; negative where the price goes down. */
  change: number
}

const percentOf = (part: number, whole: number) => (whole ? (part / whole) * 100 : 0)

/** How a price comes about: what everyone pays, the price list of the customer, the rule that wins. */
export function priceStepsOf({
  base_price,
  price_list,
  list_price,
  unit_price,
  rules,
}: HttpRuleTest): PriceStep[] {
  const winner = rules.find(({ is_winner }) => is_winner)
  const steps: Pick<PriceStep, "kind" | "name" | "price">[] = [
    { kind: "base", name: null, price: base_price },
    ...(price_list ? [{ kind: "priceList" as const, name: price_list.title, price: list_price }] : []),
    ...(winner ? [{ kind: "rule" as const, name: winner.rule.name, price: unit_price }] : []),
  ]
  const highest = Math.max(...steps.map(({ price }) => price))
  return steps.map((step, index) => {
    const from = steps[index - 1]?.price ?? step.price
    return {
      ...step,
      from,
      width: percentOf(Math.min(step.price, from), highest),
      gap: percentOf(Math.abs(from - step.price), highest),
      change: percentOf(step.price - from, from),
    }
  })
}
