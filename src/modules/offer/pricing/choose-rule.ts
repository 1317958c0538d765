import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { discountedUnitPrice, type DiscountType } from "./price-line"
import type { RuleTarget } from "./rule-target"

export { RULE_TARGETS, type RuleTarget } from "./rule-target"

/** The part of a discount rule that choosing reads. */
export type Rule = {
  id: string
  name: string
  target: RuleTarget
  target_ids: string[]
  customer_group_ids: string[]
  customer_ids: string[]
  min_quantity: BigNumberInput
  starts_at: Date | string | null
  ends_at: Date | string | null
  currency_code: string | null
  type: DiscountType
  value: BigNumberInput
  priority: number
  is_active: boolean
}

/** What is sold: its product with the groups it is in. Each category comes as its path, nearest first. */
export type RuledProduct = {
  product_id: string
  collection_id: string | null
  type_id: string | null
  tag_ids: string[]
  category_paths: string[][]
}

/** One line in front of the rules. */
export type RuledLine = RuledProduct & { quantity: BigNumberInput; list_price: BigNumberInput }

/** To whom, when and in which currency. */
export type RuledSale = {
  /** Null for anybody. */
  customer_id: string | null
  customer_group_ids: string[]
  currency_code: string
  now: Date
}

/** What keeps a rule from applying. */
export type RuleMiss =
  | "inactive"
  | "not_started"
  | "ended"
  | "currency"
  | "quantity"
  | "customer_group"
  | "customer"
  | "target"
  | "raises_price"

/** A rule that fits a line: what it matched there, how closely (0 the closest), and the unit price it would give. */
export type MatchedRule<R extends Rule = Rule> = {
  rule: R
  /** The id among the rule's targets that matched; null for all products. */
  target_id: string | null
  distance: number
  unit_price: ReturnType<typeof discountedUnitPrice>
}

const NEAREST_CATEGORY = 2
const ALL = 1_000_000

/** How closely a rule names what is sold, and by which of its ids; undefined when it does not. A category counts its distance. */
export function matchTarget(
  rule: Rule,
  product: RuledProduct,
): { target_id: string | null; distance: number } | undefined {
  const named = (distance: number, ids: (string | null)[]) => {
    const target_id = ids.find((id) => id !== null && rule.target_ids.includes(id))
    return target_id ? { target_id, distance } : undefined
  }
  switch (rule.target) {
    case "product":
      return named(0, [product.product_id])
    case "collection":
      return named(1, [product.collection_id])
    case "type":
      return named(1, [product.type_id])
    case "tag":
      return named(1, product.tag_ids)
    case "category":
      return product.category_paths
        .flatMap((path) => {
          const step = path.findIndex((id) => rule.target_ids.includes(id))
          return step >= 0 ? [{ target_id: path[step], distance: NEAREST_CATEGORY + step }] : []
        })
        .sort((a, b) => a.distance - b.distance)[0]
    case "all":
      return { target_id: null, distance: ALL }
  }
}

const anyOf = (wanted: string[], has: string[]) => !wanted.length || wanted.some((id) => has.includes(id))

/** The conditions of a rule that a sale of this quantity does not meet. */
export function missedConditions(rule: Rule, quantity: BigNumberInput, sale: RuledSale): RuleMiss[] {
  const misses: RuleMiss[] = []
  if (!rule.is_active) misses.push("inactive")
  if (rule.starts_at && new Date(rule.starts_at) > sale.now) misses.push("not_started")
  if (rule.ends_at && new Date(rule.ends_at) < sale.now) misses.push("ended")
  if (rule.currency_code && rule.currency_code !== sale.currency_code) misses.push("currency")
  if (MathBN.lt(quantity, rule.min_quantity)) misses.push("quantity")
  if (!anyOf(rule.customer_group_ids, sale.customer_group_ids)) misses.push("customer_group")
  if (!anyOf(rule.customer_ids, sale.customer_id ? [sale.customer_id] : [])) misses.push("customer")
  return misses
}

/** The price of one unit under a rule; undefined when that raises the price or makes it negative: it is no discount then. */
export function priceUnderRule(rule: Rule, list_price: BigNumberInput) {
  const unit_price = discountedUnitPrice(list_price, { discount_type: rule.type, discount_value: rule.value })
  return MathBN.gt(unit_price, list_price) || MathBN.lt(unit_price, 0) ? undefined : unit_price
}

type Fit<R extends Rule> = Omit<MatchedRule<R>, "unit_price">

/** Highest priority, then closest target. */
const compareFits = (a: Fit<Rule>, b: Fit<Rule>) =>
  b.rule.priority - a.rule.priority || a.distance - b.distance

/** Then greater discount; of equals the same one always. */
const compareDiscounts = (a: MatchedRule, b: MatchedRule) =>
  MathBN.convert(a.unit_price).comparedTo(b.unit_price) || (a.rule.id < b.rule.id ? -1 : 1)

/**
 * The rules that fit a line, the winner first: highest priority, then closest target, then greater discount. Nothing is
 * computed for those behind the last one that is asked for.
 */
export function* matchingRules<R extends Rule>(
  rules: R[],
  line: RuledLine,
  sale: RuledSale,
): Generator<MatchedRule<R>, undefined> {
  const fits = rules
    .flatMap((rule): Fit<R>[] => {
      const target = missedConditions(rule, line.quantity, sale).length ? undefined : matchTarget(rule, line)
      return target ? [{ rule, ...target }] : []
    })
    .sort(compareFits)
  for (let first = 0, next = 0; first < fits.length; first = next) {
    while (next < fits.length && compareFits(fits[first], fits[next]) === 0) next++
    const equals = fits.slice(first, next).flatMap((fit) => {
      const unit_price = priceUnderRule(fit.rule, line.list_price)
      return unit_price ? [{ ...fit, unit_price }] : []
    })
    yield* equals.sort(compareDiscounts)
  }
}

/** Every id by which a rule may name a product. */
export function targetIdsOf(product: RuledProduct): string[] {
  const { product_id, collection_id, type_id, tag_ids, category_paths } = product
  const named = [product_id, collection_id, type_id, ...tag_ids, ...category_paths.flat()]
  return [...new Set(named.filter((id) => id !== null))]
}

/** Finds the rules that may fit a product by its ids, so that a line does not meet every rule of the store. */
export function indexRules<R extends Rule>(rules: R[]): (product: RuledProduct) => R[] {
  const forAll = rules.filter((rule) => rule.target === "all")
  const byTarget = new Map<string, R[]>()
  for (const rule of rules) {
    for (const id of rule.target_ids) {
      byTarget.set(id, [...(byTarget.get(id) ?? []), rule])
    }
  }
  return (product) => [
    ...new Set([...forAll, ...targetIdsOf(product).flatMap((id) => byTarget.get(id) ?? [])]),
  ]
}
