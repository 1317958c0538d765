import { MathBN } from "@medusajs/framework/utils"
import type { HttpInvoice } from "../types/http"
import { roundMoney } from "../utils/money"
import type { DocumentFormats } from "./formats"
import { sumOf } from "./offer-totals"
import type { TotalRow } from "./parts/totals"

/** The fields of an invoice that its sums follow from. */
export type InvoiceSums = Pick<
  HttpInvoice,
  "kind" | "currency_code" | "subtotal" | "tax_total" | "rounding" | "total" | "taxes" | "exchange_rate"
>

/** A credit note takes back: what it says is less than nothing. */
export const signOf = ({ kind }: { kind: HttpInvoice["kind"] }) => (kind === "credit_note" ? -1 : 1)

const signed = (amount: number, sign: number) => (amount === 0 ? 0 : amount * sign)

type Row = { label: string; amount: string; isStrong?: boolean }

/** What rounds net and tax to the total; nothing where they add up to it. */
const roundingRow = (rounding: number, label: string, amount: (value: number) => string): Row[] =>
  rounding === 0 ? [] : [{ label, amount: amount(rounding) }]

/** Net, tax by rate (Legea 227/2015, art. 319 (20) h–j), rounding and total, in the invoice's currency. */
export function invoiceTotalRows(
  invoice: InvoiceSums,
  { labels, money, percent }: DocumentFormats,
): { rows: TotalRow[]; grand: TotalRow } {
  const sign = signOf(invoice)
  const amount = (value: number) => money(signed(value, sign))
  return {
    rows: [
      { label: labels.netTotal, amount: amount(invoice.subtotal), isStrong: true },
      ...invoice.taxes.map(({ rate, net, tax }) => ({
        label: `${labels.tax} ${percent(rate)} ${labels.taxOn} ${amount(net)}`,
        amount: amount(tax),
      })),
      ...roundingRow(invoice.rounding, labels.rounding, amount),
    ],
    grand: {
      label: invoice.kind === "credit_note" ? labels.creditTotal : labels.total,
      amount: amount(invoice.total),
    },
  }
}

/**
 * The same in the currency that the seller pays its taxes in, where the invoice is in another one: the tax must be
 * printed in lei (Legea 227/2015, art. 319 (23)). Each net, tax and rounding is converted and rounded by itself, and the
 * total is their sum.
 */
export function ownCurrencyRows(
  { exchange_rate, ...invoice }: InvoiceSums,
  own: string | null | undefined,
  { labels, moneyIn, percent }: DocumentFormats,
): TotalRow[] {
  if (!exchange_rate || !own || own === invoice.currency_code.toLowerCase()) {
    return []
  }
  const sign = signOf(invoice)
  const convert = (value: number) => roundMoney(MathBN.mult(value, exchange_rate), own).toNumber()
  const amount = (value: number) => moneyIn(signed(value, sign), own)
  const taxes = invoice.taxes.map(({ rate, net, tax }) => ({ rate, net: convert(net), tax: convert(tax) }))
  const net = sumOf(taxes.map((each) => each.net))
  const tax = sumOf(taxes.map((each) => each.tax))
  const rounding = convert(invoice.rounding)
  const rows: Row[] = taxes.map((each) => ({
    label: `${labels.tax} ${percent(each.rate)} ${labels.taxOn} ${amount(each.net)}`,
    amount: amount(each.tax),
  }))
  return [
    { label: labels.netTotal, amount: amount(net) },
    ...rows,
    ...roundingRow(rounding, labels.rounding, amount),
    {
      label: invoice.kind === "credit_note" ? labels.creditTotal : labels.total,
      amount: amount(sumOf([net, tax, rounding])),
      isStrong: true,
    },
  ]
}
