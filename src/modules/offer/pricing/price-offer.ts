import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { documentTotals, roundMoney, type TaxByRate } from "../../../utils/money"
import { type DraftLine, lineName } from "../editing/offer-draft"
import { matchingRules, type Rule, type RuledProduct, type RuledSale } from "./choose-rule"
import { discountPercent, priceLine } from "./price-line"

/** What Medusa knows of a variant that is sold. */
export type VariantFacts = RuledProduct & {
  variant_id: string
  title: string
  sku: string | null
  product_type_id: string | null
  /** Stock is counted, so only whole pieces can be sold. */
  is_counted: boolean
}

/** Medusa's calculated price of one unit, for this customer and quantity; major units. */
export type ListPrice = { amount: number; is_tax_inclusive: boolean }

/** A line with all that is stored of it. */
export type PricedLine = DraftLine & {
  rank: number
  list_price: number
  unit_price: number
  subtotal: number
  discount_total: number
  net_total: number
  tax_total: number
  total: number
}

/** An offer's sums, net unless the name says otherwise. */
export type OfferTotals = {
  subtotal: number
  discount_total: number
  tax_total: number
  total: number
  taxes: TaxByRate[]
}

const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** @throws invalid_data naming the line whose quantity cannot be sold */
export function assertQuantity(line: DraftLine, index: number, variant: VariantFacts): void {
  if (variant.is_counted && !Number.isInteger(line.quantity)) {
    throw invalid(`quantity of ${lineName(line, index)}: ${line.quantity} is not a whole number of pieces`)
  }
}

/** A line with its list price and, unless a person decided, the winning rule's discount. */
export function fillLine(
  line: DraftLine,
  variant: VariantFacts,
  price: ListPrice,
  rules: Rule[],
  sale: RuledSale,
): DraftLine {
  const known = {
    ...line,
    product_id: variant.product_id,
    title: line.title || variant.title,
    sku: variant.sku,
  }
  if (line.discount_source === "manual") {
    return line.list_price === null
      ? { ...known, list_price: price.amount, is_tax_inclusive: price.is_tax_inclusive }
      : known
  }
  const listed = { ...known, list_price: price.amount, is_tax_inclusive: price.is_tax_inclusive }
  const [rule] = matchingRules(rules, { ...variant, quantity: line.quantity, list_price: price.amount }, sale)
  return rule
    ? {
        ...listed,
        discount_type: rule.type,
        discount_value: Number(rule.value),
        discount_source: "rule",
        discount_rule_id: rule.id,
        discount_rule_name: rule.name,
      }
    : {
        ...listed,
        discount_type: null,
        discount_value: null,
        discount_source: "none",
        discount_rule_id: null,
        discount_rule_name: null,
      }
}

/**
 * The amounts of a filled line.
 * @param limit the actor's max_discount_percent; only lines they touched themselves are held to it
 * @throws invalid_data naming the line when the price would be negative, forbidden when the limit is passed
 */
export function priceDraftLine(
  line: DraftLine,
  rank: number,
  currency_code: string,
  limit: number | null,
): PricedLine {
  const list_price = line.list_price ?? 0
  if (line.kind === "note") {
    return {
      ...line,
      rank,
      list_price: 0,
      unit_price: 0,
      subtotal: 0,
      discount_total: 0,
      net_total: 0,
      tax_total: 0,
      total: 0,
    }
  }
  const amounts = priceLine({ ...line, list_price }, currency_code)
  if (MathBN.lt(amounts.unit_price, 0)) {
    throw invalid(
      `discount of ${lineName(line, rank)}: it is more than the list price of ${list_price} ${currency_code.toUpperCase()}`,
    )
  }
  const percent = discountPercent(list_price, amounts.unit_price)
  if (line.discount_source === "manual" && line.is_touched && limit !== null && percent > limit + 1e-9) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `discount of ${lineName(line, rank)}: ${Math.round(percent * 100) / 100} % is more than the ${limit} % your role may give. Lower it, or ask a sales manager.`,
    )
  }
  return {
    ...line,
    rank,
    list_price,
    unit_price: amounts.unit_price.toNumber(),
    subtotal: amounts.subtotal.toNumber(),
    discount_total: amounts.discount_total.toNumber(),
    net_total: amounts.net_total.toNumber(),
    tax_total: amounts.tax_total.toNumber(),
    total: amounts.total.toNumber(),
  }
}

/** The sums of an offer; shipping is net and taxed like a line. */
export function offerTotals(
  lines: PricedLine[],
  shipping: { amount: number; tax_rate: number },
  currency_code: string,
): OfferTotals {
  const products = lines.filter((line) => line.kind === "product")
  const shipping_net = roundMoney(shipping.amount, currency_code)
  const taxed = products.map((line) => ({ net: line.net_total, rate: line.tax_rate }))
  const totals = documentTotals(
    MathBN.gt(shipping_net, 0) ? [...taxed, { net: shipping_net, rate: shipping.tax_rate }] : taxed,
    currency_code,
  )
  const sum = (amounts: number[]) =>
    amounts.reduce((total, amount) => MathBN.add(total, amount), MathBN.convert(0)).toNumber()
  return {
    subtotal: sum(products.map((line) => line.subtotal)),
    discount_total: sum(products.map((line) => line.discount_total)),
    tax_total: totals.tax_total.toNumber(),
    total: totals.total.toNumber(),
    taxes: totals.taxes,
  }
}
