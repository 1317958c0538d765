import type { BigNumberInput } from "@medusajs/framework/types"
import { defaultCurrencies, MathBN } from "@medusajs/framework/utils"

type Amount = ReturnType<typeof MathBN.convert>

/** bignumber.js ROUND_HALF_UP: half goes away from zero, as invoices round. */
const HALF_UP = 4

/** How many decimals a currency's amounts have: 2 for ron and eur, 0 for jpy, 3 for kwd. */
export function currencyDigits(currency_code: string): number {
  return defaultCurrencies[currency_code.toUpperCase() as keyof typeof defaultCurrencies]?.decimal_digits ?? 2
}

/** The least amount of a currency that is not nothing: 0.01 for ron and eur. */
export function smallestUnit(currency_code: string): Amount {
  return MathBN.convert(`1e-${currencyDigits(currency_code)}`)
}

/** Rounds an amount in major units to its currency's digits, half up. */
export function roundMoney(amount: BigNumberInput, currency_code: string): Amount {
  return MathBN.convert(amount).decimalPlaces(currencyDigits(currency_code), HALF_UP)
}

/** A rounded net amount under one tax rate (percent). */
export type TaxedNet = { net: BigNumberInput; rate: BigNumberInput }

/** One tax rate of a document; amounts in major units, rate in percent. */
export type TaxByRate = { rate: number; net: number; tax: number }

/** The sums of a document. */
export type DocumentTotals = { taxes: TaxByRate[]; net_total: Amount; tax_total: Amount; total: Amount }

/**
 * Totals of a document whose line nets are rounded already: tax once per rate on the summed net, rounded
 * (EN 16931, BR-CO-14 and BR-CO-17).
 */
export function documentTotals(lines: TaxedNet[], currency_code: string): DocumentTotals {
  const nets = new Map<number, Amount>()
  for (const { net, rate } of lines) {
    const key = Number(rate)
    nets.set(key, MathBN.add(nets.get(key) ?? 0, net))
  }
  const byRate = [...nets].sort(([a], [b]) => b - a)
  const taxed = byRate.map(([rate, net]) => ({
    rate,
    net,
    tax: roundMoney(MathBN.div(MathBN.mult(net, rate), 100), currency_code),
  }))
  const net_total = taxed.reduce((sum, { net }) => MathBN.add(sum, net), MathBN.convert(0))
  const tax_total = taxed.reduce((sum, { tax }) => MathBN.add(sum, tax), MathBN.convert(0))
  return {
    taxes: taxed.map(({ rate, net, tax }) => ({ rate, net: net.toNumber(), tax: tax.toNumber() })),
    net_total,
    tax_total,
    total: MathBN.add(net_total, tax_total),
  }
}

/** A line of a trade document; `gross` is what it costs with tax where its price contains the tax, else null. Both rounded. */
export type ChargedAmount = TaxedNet & { gross: BigNumberInput | null }

/** The sums of a trade document: total = net_total + tax_total + rounding. */
export type InvoiceTotals = DocumentTotals & { rounding: Amount }

/**
 * Totals of an invoice, some lines of which may be priced with tax. Net and tax are reckoned as on any document; what a
 * price with tax promised is kept by the rounding amount (EN 16931, BT-114), which is 0 where no line is priced so.
 */
export function invoiceTotals(lines: ChargedAmount[], currency_code: string): InvoiceTotals {
  const totals = documentTotals(lines, currency_code)
  const taxed_on_top = lines.filter(({ gross }) => gross === null)
  const total = lines.reduce(
    (sum, { gross }) => MathBN.add(sum, gross ?? 0),
    documentTotals(taxed_on_top, currency_code).total,
  )
  return { ...totals, total, rounding: MathBN.sub(total, totals.total) }
}

/** Amounts rounded so that they add up to their rounded sum: each is what is missing to the rounded sum up to it. */
export function roundTogether(amounts: BigNumberInput[], currency_code: string): Amount[] {
  let sum = MathBN.convert(0)
  return amounts.map((amount) => {
    const before = roundMoney(sum, currency_code)
    sum = MathBN.add(sum, amount)
    return MathBN.sub(roundMoney(sum, currency_code), before)
  })
}

/**
 * The part of a rounded line net that quantity `from`..`to` of `quantity` carries. Parts add up to the whole exactly,
 * however the line is divided.
 */
export function netShare(
  line: { net: BigNumberInput; quantity: BigNumberInput },
  from: BigNumberInput,
  to: BigNumberInput,
  currency_code: string,
): Amount {
  const upTo = (quantity: BigNumberInput) =>
    roundMoney(MathBN.div(MathBN.mult(line.net, quantity), line.quantity), currency_code)
  return MathBN.sub(upTo(to), upTo(from))
}
