import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { type ChargedAmount, roundMoney, smallestUnit } from "../../../utils/money"

/** How much of an order line was put on documents of its order, credit notes taken off; gross counts the tax. */
export type Charged = { invoiced: number; drafted: number; net: number; gross: number }

/** The amounts of a line of an invoice or credit note as they are stored. */
export type LineAmounts = {
  /** Without tax. */
  net_total: BigNumberInput
  /** With tax, where the order line is priced with tax. */
  gross_total: BigNumberInput | null
  tax_rate: number
}

type Line = LineAmounts & { line_id: string; quantity: BigNumberInput }
export type CountedInvoice = {
  kind: "invoice" | "credit_note"
  status: "draft" | "issued" | "canceled"
  lines: Line[]
}

const NOTHING: Charged = { invoiced: 0, drafted: 0, net: 0, gross: 0 }

/** What a line was charged with tax; one from before `gross_total` was stored had it added on top. */
function grossOf({ net_total, gross_total, tax_rate }: LineAmounts): BigNumberInput {
  return gross_total ?? MathBN.mult(net_total, MathBN.add(1, MathBN.div(tax_rate, 100)))
}

/** The lines of an invoice or credit note as its totals are reckoned from them. */
export function chargedAmounts(lines: LineAmounts[]): ChargedAmount[] {
  return lines.map(({ net_total, gross_total, tax_rate }) => ({
    net: net_total,
    gross: gross_total,
    rate: tax_rate,
  }))
}

/** Sums an order's invoices and credit notes for each line. A canceled invoice counts: its credit note takes it off. */
export function chargedByLine(invoices: CountedInvoice[]): Map<string, Charged> {
  const charged = new Map<string, Charged>()
  for (const { kind, status, lines } of invoices) {
    const sign = kind === "credit_note" ? -1 : 1
    for (const line of lines) {
      const before = charged.get(line.line_id) ?? NOTHING
      const field = status === "draft" ? "drafted" : "invoiced"
      charged.set(line.line_id, {
        ...before,
        [field]: MathBN.add(before[field], MathBN.mult(line.quantity, sign)).toNumber(),
        net: MathBN.add(before.net, MathBN.mult(line.net_total, sign)).toNumber(),
        gross: MathBN.add(before.gross, MathBN.mult(grossOf(line), sign)).toNumber(),
      })
    }
  }
  return charged
}

/** A line with all that is needed to charge a part of it. */
export type ChargeableLine = {
  kind: "product" | "shipping"
  line_id: string
  title: string
  sku: string | null
  ordered: number
  /** Of the whole line, without tax. */
  net: number
  /** Of the whole line, with tax, where its price contains the tax; null where tax comes on top. */
  gross: number | null
  tax_rate: number
}

/** One unit's price may have more digits than the currency; this many are kept. */
const UNIT_PRICE_DIGITS = 6

/** Net of one unit after discount; 0 for a line of which nothing is left. */
export function netUnitPrice({ net, ordered }: { net: BigNumberInput; ordered: BigNumberInput }): number {
  return MathBN.eq(ordered, 0) ? 0 : MathBN.div(net, ordered).decimalPlaces(UNIT_PRICE_DIGITS).toNumber()
}

/** What one piece costs on an invoice: as on the order, unless an edit of the order left another net for these pieces. */
function unitPriceOf(
  line: ChargeableLine,
  quantity: number,
  net_total: BigNumberInput,
  currency_code: string,
) {
  const price = netUnitPrice(line)
  // Rounding the line takes away a unit at most, rounding the price of a piece half of its last digit.
  const slack = MathBN.add(smallestUnit(currency_code), MathBN.mult(quantity, `5e-${UNIT_PRICE_DIGITS + 1}`))
  const off = MathBN.abs(MathBN.sub(net_total, MathBN.mult(quantity, price)))
  return MathBN.gt(off, slack) ? netUnitPrice({ net: net_total, ordered: quantity }) : price
}

/**
 * One line of a new invoice. Its net is what is missing to the rounded net of all that is charged with it, so that the
 * parts of a line always add up to the whole; so is what it costs with tax.
 */
export function invoiceLine(
  line: ChargeableLine,
  quantity: number,
  charged: Charged | undefined,
  currency_code: string,
) {
  const before = charged ?? NOTHING
  const upTo = MathBN.add(MathBN.add(before.invoiced, before.drafted), quantity)
  const missing = (whole: number, already: number) => {
    const due = roundMoney(MathBN.div(MathBN.mult(whole, upTo), line.ordered), currency_code)
    return roundMoney(MathBN.sub(due, already), currency_code).toNumber()
  }
  const net_total = missing(line.net, before.net)
  return {
    kind: line.kind,
    line_id: line.line_id,
    title: line.title,
    sku: line.sku,
    quantity,
    unit_price: unitPriceOf(line, quantity, net_total, currency_code),
    net_total,
    gross_total: line.gross === null ? null : missing(line.gross, before.gross),
    tax_rate: line.tax_rate,
  }
}
