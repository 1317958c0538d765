import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { roundMoney } from "../../../utils/money"

/** How much of an order line was put on documents of its order, credit notes taken off. */
export type Charged = { invoiced: number; drafted: number; net: number }

type Line = { line_id: string; quantity: BigNumberInput; net_total: BigNumberInput }
export type CountedInvoice = {
  kind: "invoice" | "credit_note"
  status: "draft" | "issued" | "canceled"
  lines: Line[]
}

const NOTHING: Charged = { invoiced: 0, drafted: 0, net: 0 }

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
  tax_rate: number
}

/** One unit's price may have more digits than the currency; this many are kept. */
const UNIT_PRICE_DIGITS = 6

/** Net of one unit after discount; 0 for a line of which nothing is left. */
export function netUnitPrice({ net, ordered }: { net: BigNumberInput; ordered: BigNumberInput }): number {
  return MathBN.eq(ordered, 0) ? 0 : MathBN.div(net, ordered).decimalPlaces(UNIT_PRICE_DIGITS).toNumber()
}

/**
 * One line of a new invoice. Its net is what is missing to the rounded net of all that is charged with it, so that the
 * parts of a line always add up to the whole.
 */
export function invoiceLine(
  line: ChargeableLine,
  quantity: number,
  charged: Charged | undefined,
  currency_code: string,
) {
  const before = charged ?? NOTHING
  const upTo = MathBN.add(MathBN.add(before.invoiced, before.drafted), quantity)
  const netUpTo = roundMoney(MathBN.div(MathBN.mult(line.net, upTo), line.ordered), currency_code)
  return {
    kind: line.kind,
    line_id: line.line_id,
    title: line.title,
    sku: line.sku,
    quantity,
    unit_price: netUnitPrice(line),
    net_total: MathBN.sub(netUpTo, before.net).toNumber(),
    tax_rate: line.tax_rate,
  }
}
