import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { discountedUnitPrice, type DiscountType } from "./price-line"

export const RULE_TARGETS = ["category", "collection", "tag", "type", "product", "all"] as const
export type RuleTarget = (typeof RULE_TARGETS)[number]

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
  customer_id: string
  customer_group_ids: string[]
  currency_code: string
  now: Date
}

const NEAREST_CATEGORY = 2
const ALL = 1_000_000

/** How closely a rule names what is sold, 0 the closest; undefined when it does not. A category counts its distance. */
export function specificity(rule: Rule, product: RuledProduct): number | undefined {
  const names = (id: string | null) => id !== null && rule.target_ids.includes(id)
  switch (rule.target) {
    case "product":
      return names(product.product_id) ? 0 : undefined
    case "collection":
      return names(product.collection_id) ? 1 : undefined
    case "type":
      return names(product.type_id) ? 1 : undefined
    case "tag":
      return product.tag_ids.some(names) ? 1 : undefined
    case "category": {
      const distances = product.category_paths
        .map((path) => path.findIndex(names))
        .filter((distance) => distance >= 0)
      return distances.length ? NEAREST_CATEGORY + Math.min(...distances) : undefined
    }
    case "all":
      return ALL
  }
}

function isMet(rule: Rule, line: RuledLine, sale: RuledSale): boolean {
  const anyOf = (wanted: string[], has: string[]) => !wanted.length || wanted.some((id) => has.includes(id))
  return (
    rule.is_active &&
    (!rule.starts_at || new Date(rule.starts_at) <= sale.now) &&
    (!rule.ends_at || new Date(rule.ends_at) >= sale.now) &&
    (!rule.currency_code || rule.currency_code === sale.currency_code) &&
    MathBN.gte(line.quantity, rule.min_quantity) &&
    anyOf(rule.customer_group_ids, sale.customer_group_ids) &&
    anyOf(rule.customer_ids, [sale.customer_id])
  )
}

/** The rules that fit a line, the winner first: highest priority, then closest target, then greater discount. */
export function matchingRules<R extends Rule>(rules: R[], line: RuledLine, sale: RuledSale): R[] {
  const fits = rules.flatMap((rule) => {
    const distance = isMet(rule, line, sale) ? specificity(rule, line) : undefined
    if (distance === undefined) {
      return []
    }
    const unit_price = discountedUnitPrice(line.list_price, {
      discount_type: rule.type,
      discount_value: rule.value,
    })
    // A rule that would raise the price, or make it negative, is no discount.
    return MathBN.gt(unit_price, line.list_price) || MathBN.lt(unit_price, 0)
      ? []
      : [{ rule, distance, unit_price }]
  })
  fits.sort(
    (a, b) =>
      b.rule.priority - a.rule.priority ||
      a.distance - b.distance ||
      MathBN.convert(a.unit_price).comparedTo(b.unit_price) ||
      (a.rule.id < b.rule.id ? -1 : 1),
  )
  return fits.map(({ rule }) => rule)
}
