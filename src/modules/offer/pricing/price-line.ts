import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { roundMoney } from "../../../utils/money"
import type { DiscountType } from "./discount-types"

type Amount = ReturnType<typeof MathBN.convert>

export { DISCOUNT_TYPES, type DiscountType } from "./discount-types"

/** A discount as it is typed: percent 0–100, an amount off one unit, or the unit price itself. */
export type Discount = { discount_type: DiscountType | null; discount_value: BigNumberInput | null }

/** What the price of a line follows from; list_price is one unit, with tax when is_tax_inclusive. Rates in percent. */
export type PricedInput = Discount & {
  quantity: BigNumberInput
  list_price: BigNumberInput
  is_tax_inclusive: boolean
  tax_rate: BigNumberInput
}

/** A line's amounts: unit_price on the same tax side as the list price, everything else net and rounded. */
export type LineAmounts = {
  unit_price: Amount
  subtotal: Amount
  discount_total: Amount
  net_total: Amount
  tax_total: Amount
  total: Amount
}

/** Decimals that a unit price in an order may have; more would not survive being typed. */
const UNIT_PRICE_DIGITS = 6
const ROUND_UP = 0

/** One unit after discount. May be negative for an amount above the list price: the caller refuses that. */
export function discountedUnitPrice(list_price: BigNumberInput, discount: Discount): Amount {
  const value = discount.discount_value ?? 0
  switch (discount.discount_type) {
    case "percent":
      return MathBN.sub(list_price, MathBN.div(MathBN.mult(list_price, value), 100))
    case "amount":
      return MathBN.sub(list_price, value)
    case "price":
      return MathBN.convert(value)
    default:
      return MathBN.convert(list_price)
  }
}

/** The discount as a percent of the list price, whatever way it was typed; below 0 for a price above the list. */
export function discountPercent(list_price: BigNumberInput, unit_price: BigNumberInput): number {
  if (MathBN.eq(list_price, 0)) {
    return 0
  }
  return MathBN.mult(MathBN.div(MathBN.sub(list_price, unit_price), list_price), 100).toNumber()
}

function netOf(amount: BigNumberInput, line: PricedInput): Amount {
  return line.is_tax_inclusive
    ? MathBN.div(MathBN.mult(amount, 100), MathBN.add(100, line.tax_rate))
    : MathBN.convert(amount)
}

/** A rounded net with its tax, rate in percent: for one line, for display; a document's tax is computed per rate. */
export function taxedNet(net_total: Amount, tax_rate: BigNumberInput, currency_code: string) {
  const tax_total = roundMoney(MathBN.div(MathBN.mult(net_total, tax_rate), 100), currency_code)
  return { net_total, tax_total, total: MathBN.add(net_total, tax_total) }
}

/** The amounts of one line. The rounded net is what the order, the invoice and the totals start from. */
export function priceLine(line: PricedInput, currency_code: string): LineAmounts {
  const round = (amount: BigNumberInput) => roundMoney(amount, currency_code)
  const unit_price = discountedUnitPrice(line.list_price, line)
  const net_total = round(netOf(MathBN.mult(unit_price, line.quantity), line))
  const listed = round(netOf(MathBN.mult(line.list_price, line.quantity), line))
  // A price above the list is no negative discount: the line simply costs more.
  const subtotal = MathBN.gt(net_total, listed) ? net_total : listed
  return {
    unit_price,
    subtotal,
    discount_total: MathBN.sub(subtotal, net_total),
    ...taxedNet(net_total, line.tax_rate, currency_code),
  }
}

/**
 * The line as a host order carries it: a tax-exclusive unit price and one adjustment, so that
 * unit_price × quantity − adjustment is the rounded net to the last digit. The unit price is rounded up where its net
 * does not end, so the adjustment is never negative.
 */
export function orderLinePrice(
  line: PricedInput,
  net_total: BigNumberInput,
): { unit_price: Amount; adjustment: Amount } {
  const listed = netOf(line.list_price, line)
  const charged = MathBN.div(net_total, line.quantity)
  const unit_price = MathBN.max(listed, charged).decimalPlaces(UNIT_PRICE_DIGITS, ROUND_UP)
  return { unit_price, adjustment: MathBN.sub(MathBN.mult(unit_price, line.quantity), net_total) }
}
