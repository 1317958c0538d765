import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crmError } from "../../errors/crm-error"
import {
  type DraftLine,
  editLines,
  explainRule,
  matchingRules,
  matchTarget,
  missedConditions,
  type PricedLine,
  priceUnderRule,
  type Rule,
  type RuledLine,
  type RuledSale,
  type RuleNames,
} from "../../modules/offer"
import type { HttpDiscountRule, HttpRuleTest, HttpTestedRule } from "../../types/http"
import { priceOfferWorkflow } from "../offer/price-offer"
import { calculatePrices } from "../offer/pricing/calculate-prices"
import { loadCustomer } from "../offer/pricing/load-parties"
import { loadVariants, type SoldVariant, variantFacts } from "../offer/pricing/load-variants"
import { placeInMarket, readMarket } from "../market/place-in-market"
import { nameTargets } from "../offer/pricing/name-rules"
import { prepareOffer } from "../offer/steps/prepare-offer"
import { listTouchingRules } from "./list-touching-rules"
import { toHttpDiscountRule } from "./read-discount-rule"
import { readRow, readRows } from "../../utils/read-rows"

/** What to try: a product for a customer. Without a customer, for anybody. */
export type RuleTestInput = {
  customer_id?: string
  product_id?: string
  variant_id?: string
  quantity: number
  currency_code?: string
  region_id?: string
  /** For the hooks of pricing. */
  additional_data?: Record<string, unknown> | null
}

/** How many rules one answer shows. */
const MOST_RULES = 200

async function variantOf(container: MedusaContainer, { variant_id, product_id }: RuleTestInput) {
  if (variant_id) {
    return variant_id
  }
  const variant = await readRow<{ id: string }>(container, {
    entity: "variant",
    fields: ["id"],
    filters: { product_id },
    pagination: { take: 1, order: { variant_rank: "ASC", id: "ASC" } },
  })
  if (!variant) {
    throw crmError("product_not_sold", { field: "product_id", id: product_id ?? "" })
  }
  return variant.id
}

/** Region and currency: the customer's, as in an offer to them, unless others are asked for. */
async function marketOf(container: MedusaContainer, input: RuleTestInput) {
  if (input.customer_id) {
    return await prepareOffer(container, { ...input, customer_id: input.customer_id })
  }
  const { region, currency_code } = placeInMarket(await readMarket(container), input)
  return { region_id: region.id, currency_code }
}

/** The price list that a line's price comes from. */
async function priceListOf(
  container: MedusaContainer,
  line: PricedLine,
): Promise<HttpRuleTest["price_list"]> {
  if (!line.price_list_id) {
    return null
  }
  const [list] = await container
    .resolve(Modules.PRICING)
    .listPriceLists({ id: [line.price_list_id] }, { select: ["id", "title", "type"] })
  const type = list?.type === "override" ? "override" : "sale"
  return { id: line.price_list_id, title: line.price_list_title ?? "", type, price: line.list_price }
}

function testRule(
  rule: HttpDiscountRule,
  line: RuledLine,
  sale: RuledSale,
  names: RuleNames,
): HttpTestedRule {
  const target = matchTarget(rule as Rule, line)
  const unit_price = priceUnderRule(rule, line.list_price)
  const misses = [
    ...missedConditions(rule, line.quantity, sale),
    ...(target ? [] : ["target"]),
    ...(unit_price ? [] : ["raises_price"]),
  ]
  const reason = target ? explainRule({ rule, target_id: target.target_id }, sale, names) : null
  const isSameMoney = !misses.includes("currency")
  return {
    rule,
    applies: !misses.length,
    is_winner: false,
    misses,
    reason,
    unit_price: unit_price && isSameMoney ? unit_price.toNumber() : null,
  }
}

/** The rules that touch the product, then others while there is room. */
async function listRules(container: MedusaContainer, product_id: string): Promise<HttpDiscountRule[]> {
  const touching = (await listTouchingRules(container, { product_id })).slice(0, MOST_RULES)
  const others = await readRows<Record<string, unknown>>(container, {
    entity: "crm_discount_rule",
    fields: ["*"],
    filters: { id: { $nin: touching.map(({ id }) => id) } },
    pagination: { take: MOST_RULES, order: { priority: "DESC", id: "ASC" } },
  })
  return [...touching, ...others.map(toHttpDiscountRule)].slice(0, MOST_RULES)
}

/** The winner first, then those that apply as they would win, then those that touch the product, then the others. */
function inOrder(tested: HttpTestedRule[], winners: string[], winner_id: string | null): HttpTestedRule[] {
  const place = ({ rule, misses }: HttpTestedRule) => {
    const won = winners.indexOf(rule.id)
    return won >= 0 ? won : misses.includes("target") ? winners.length + 1 : winners.length
  }
  return tested
    .map((each) => ({ ...each, is_winner: each.rule.id === winner_id }))
    .sort((a, b) => Number(b.is_winner) - Number(a.is_winner) || place(a) - place(b))
}

type Place = { customer_id: string | null; region_id: string; currency_code: string }

/** The line that an offer over this product would have. */
async function priceTested(
  container: MedusaContainer,
  draft: DraftLine,
  place: Place,
  additional_data: RuleTestInput["additional_data"],
): Promise<PricedLine> {
  const { result } = await priceOfferWorkflow(container).run({
    input: {
      header: {
        ...place,
        ...{ discount_type: null, discount_value: null },
        ...{ shipping_option_id: null, shipping_amount: 0, shipping_address: null },
      },
      lines: [draft],
      max_discount_percent: null,
      additional_data,
    },
  })
  return result.lines[0]
}

/** Every rule in front of the line. */
async function testRules(
  container: MedusaContainer,
  { customer_id, currency_code }: Place,
  ruled: RuledLine,
  winner_id: string | null,
): Promise<HttpTestedRule[]> {
  const [customer, rules] = await Promise.all([
    loadCustomer(container, customer_id),
    listRules(container, ruled.product_id),
  ])
  const groups = customer?.groups ?? []
  const customer_group_ids = groups.map(({ id }) => id)
  const sale = { customer_id, customer_group_ids, currency_code, now: new Date() }
  const targets = rules.map((rule) => ({
    target: rule.target,
    target_id: matchTarget(rule, ruled)?.target_id ?? null,
  }))
  const names = await nameTargets(container, targets)
  groups.forEach(({ id, name }) => (names[id] = name))
  const winners = [...matchingRules(rules, ruled, sale)].map(({ rule }) => rule.id)
  const tested = rules.map((rule) => testRule(rule, ruled, sale, names))
  return inOrder(tested, winners, winner_id)
}

/**
 * What a customer would pay for a product, and why: computed as an offer's line is, with every rule's part in it.
 * @throws invalid_data naming the field
 */
export async function testDiscountRules(
  container: MedusaContainer,
  input: RuleTestInput,
): Promise<HttpRuleTest> {
  const { quantity } = input
  const [variant_id, market] = await Promise.all([variantOf(container, input), marketOf(container, input)])
  const { region_id, currency_code } = market
  const place = { customer_id: input.customer_id ?? null, region_id, currency_code }
  const [draft] = editLines([], { add: [{ variant_id, quantity }] })
  const [line, rowOf] = await Promise.all([
    priceTested(container, draft, place, input.additional_data),
    loadVariants(container, [draft]),
  ])
  const variant = variantFacts(rowOf(draft) as SoldVariant, null)
  const asked = { key: "anybody", price_set_id: variant.price_set_id, quantity }
  const ruled = { ...variant, quantity, list_price: line.list_price }
  const [rules, { anybody }, price_list] = await Promise.all([
    testRules(container, place, ruled, line.discount_rule_id),
    calculatePrices(container, [asked], { currency_code, region_id }),
    priceListOf(container, line),
  ])
  return {
    currency_code,
    quantity,
    base_price: anybody?.original_price ?? anybody?.list_price ?? line.list_price,
    is_tax_inclusive: line.is_tax_inclusive,
    price_list,
    list_price: line.list_price,
    unit_price: line.unit_price,
    rules,
  }
}
