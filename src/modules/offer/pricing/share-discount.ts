import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { currencyDigits, roundMoney } from "../../../utils/money"
import type { OfferDiscountType } from "../models/offer"

type Amount = ReturnType<typeof MathBN.convert>

/** A discount on the whole offer: percent 0–100, or a net amount in major units. */
export type DocumentDiscount = {
  discount_type: OfferDiscountType | null
  discount_value: BigNumberInput | null
}

const sumOf = (amounts: Amount[]) =>
  amounts.reduce((sum, amount) => MathBN.add(sum, amount), MathBN.convert(0))

/**
 * What a discount on the whole offer takes off the summed net, rounded to the currency. Without anything to take it
 * from, nothing.
 * @throws invalid_data for an amount above the net
 */
export function documentDiscount(
  net: BigNumberInput,
  discount: DocumentDiscount,
  currency_code: string,
): Amount {
  const value = discount.discount_value ?? 0
  if (discount.discount_type === null || MathBN.eq(net, 0)) {
    return MathBN.convert(0)
  }
  const amount = roundMoney(
    discount.discount_type === "percent" ? MathBN.div(MathBN.mult(net, value), 100) : value,
    currency_code,
  )
  if (MathBN.gt(amount, net)) {
    const currency = currency_code.toUpperCase()
    throw crmError("discount_over_net", {
      field: "discount_value",
      amount: Number(amount),
      net: Number(net),
      currency,
    })
  }
  return amount
}

/**
 * Shares a rounded discount among rounded nets in proportion, to the smallest unit: largest remainder first, so that
 * the shares add up to the whole exactly and none is more than its net.
 */
export function shareDiscount(nets: Amount[], whole: Amount, currency_code: string): Amount[] {
  const digits = currencyDigits(currency_code)
  const units = (amount: Amount) => BigInt(amount.shiftedBy(digits).toFixed(0))
  const total = units(sumOf(nets))
  if (total === 0n) {
    return nets.map(() => MathBN.convert(0))
  }
  const shares = nets.map((net, index) => {
    const product = units(net) * units(whole)
    return { index, share: product / total, remainder: product % total }
  })
  const left = units(whole) - shares.reduce((sum, { share }) => sum + share, 0n)
  const first = [...shares].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  )
  first.slice(0, Number(left)).forEach((line) => (line.share += 1n))
  return shares.map(({ share }) => MathBN.convert(share.toString()).shiftedBy(-digits))
}
