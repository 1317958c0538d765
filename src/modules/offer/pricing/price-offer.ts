import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { documentTotals, roundMoney, type TaxByRate } from "../../../utils/money"
import { type DraftLine, lineRef } from "../editing/offer-draft"
import { priceLine, taxedNet } from "./price-line"
import { type DocumentDiscount, documentDiscount, shareDiscount } from "./share-discount"

/** A line with all that is stored of it. */
export type PricedLine = DraftLine & {
  rank: number
  list_price: number
  unit_price: number
  subtotal: number
  document_discount: number
  discount_total: number
  net_total: number
  tax_total: number
  total: number
}

/** An offer's sums, net unless the name says otherwise. */
export type OfferTotals = {
  shipping_amount: number
  subtotal: number
  discount_total: number
  tax_total: number
  total: number
  taxes: TaxByRate[]
}

const NOTHING = {
  list_price: 0,
  unit_price: 0,
  subtotal: 0,
  document_discount: 0,
  discount_total: 0,
  net_total: 0,
  tax_total: 0,
  total: 0,
}

/**
 * The amounts of a filled line, before its share of the discount on the whole offer.
 * @throws invalid_data naming the line when the price would be negative
 */
export function priceDraftLine(line: DraftLine, rank: number, currency_code: string): PricedLine {
  if (line.kind === "note") {
    return { ...line, ...NOTHING, rank }
  }
  const list_price = line.list_price ?? 0
  const amounts = priceLine({ ...line, list_price }, currency_code)
  if (MathBN.lt(amounts.unit_price, 0)) {
    throw crmError("discount_over_price", {
      field: "discount_value",
      line_id: line.id,
      line: lineRef(line, rank),
      price: Number(list_price),
      currency: currency_code.toUpperCase(),
    })
  }
  return {
    ...line,
    rank,
    list_price,
    unit_price: amounts.unit_price.toNumber(),
    subtotal: amounts.subtotal.toNumber(),
    document_discount: 0,
    discount_total: amounts.discount_total.toNumber(),
    net_total: amounts.net_total.toNumber(),
    tax_total: amounts.tax_total.toNumber(),
    total: amounts.total.toNumber(),
  }
}

/**
 * The lines of an offer with all their amounts: each line's net carries its share of the discount on the whole offer.
 * @throws invalid_data naming a line whose price would be negative, or for a discount above the net of the lines
 */
export function priceDraftLines(
  drafts: DraftLine[],
  discount: DocumentDiscount,
  currency_code: string,
): PricedLine[] {
  const lines = drafts.map((line, rank) => priceDraftLine(line, rank, currency_code))
  const nets = lines.map((line) => MathBN.convert(line.net_total))
  const net = nets.reduce((sum, amount) => MathBN.add(sum, amount), MathBN.convert(0))
  const shares = shareDiscount(nets, documentDiscount(net, discount, currency_code), currency_code)
  return lines.map((line, index) => {
    const taxed = taxedNet(MathBN.sub(nets[index], shares[index]), line.tax_rate, currency_code)
    return {
      ...line,
      document_discount: shares[index].toNumber(),
      discount_total: MathBN.add(line.discount_total, shares[index]).toNumber(),
      net_total: taxed.net_total.toNumber(),
      tax_total: taxed.tax_total.toNumber(),
      total: taxed.total.toNumber(),
    }
  })
}

type Shipping = { amount: number; tax_rate: number; is_tax_inclusive?: boolean }

function netOfShipping({ amount, tax_rate, is_tax_inclusive }: Shipping, currency_code: string) {
  const net = is_tax_inclusive
    ? MathBN.div(MathBN.mult(amount, 100), MathBN.add(100, tax_rate))
    : MathBN.convert(amount)
  return roundMoney(net, currency_code)
}

/** The sums of an offer; shipping is stored net, and taxed like a line. */
export function offerTotals(lines: PricedLine[], shipping: Shipping, currency_code: string): OfferTotals {
  const products = lines.filter((line) => line.kind === "product")
  const shipping_net = netOfShipping(shipping, currency_code)
  const taxed = products.map((line) => ({ net: line.net_total, rate: line.tax_rate }))
  const totals = documentTotals(
    MathBN.gt(shipping_net, 0) ? [...taxed, { net: shipping_net, rate: shipping.tax_rate }] : taxed,
    currency_code,
  )
  const sum = (amounts: number[]) =>
    amounts.reduce((total, amount) => MathBN.add(total, amount), MathBN.convert(0)).toNumber()
  return {
    shipping_amount: shipping_net.toNumber(),
    subtotal: sum(products.map((line) => line.subtotal)),
    discount_total: sum(products.map((line) => line.discount_total)),
    tax_total: totals.tax_total.toNumber(),
    total: totals.total.toNumber(),
    taxes: totals.taxes,
  }
}
