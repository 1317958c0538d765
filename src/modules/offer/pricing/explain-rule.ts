import { MathBN } from "@medusajs/framework/utils"
import type { RuleReason } from "../models/offer-line"
import type { MatchedRule, Rule, RuledSale } from "./choose-rule"

/** A rule that fills a line, and why. */
export type AppliedRule = { rule: Rule; reason: RuleReason }

/** Names by id: of categories, collections, tags, types, products and customer groups. */
export type RuleNames = Record<string, string>

/** The customer group that a rule asks for and this customer is in. */
export function matchedGroup(rule: Rule, sale: RuledSale): string | null {
  return rule.customer_group_ids.find((id) => sale.customer_group_ids.includes(id)) ?? null
}

/** Why a rule fits: what it matched, and under which conditions. */
export function explainRule(
  { rule, target_id }: Pick<MatchedRule, "rule" | "target_id">,
  sale: RuledSale,
  names: RuleNames,
): RuleReason {
  const nameOf = (id: string | null) => (id === null ? null : (names[id] ?? id))
  return {
    target: rule.target,
    target_name: nameOf(target_id),
    customer_group: nameOf(matchedGroup(rule, sale)),
    is_for_customer: rule.customer_ids.length > 0,
    min_quantity: MathBN.gt(rule.min_quantity, 0) ? Number(rule.min_quantity) : null,
  }
}
