import { MathBN } from "@medusajs/framework/utils"
import { roundMoney } from "../../../utils/money"

type CostedLine = { kind: "product" | "note"; quantity: number; net_total: number; unit_cost: number | null }

/** What is earned, net, in major units and in percent of the net. */
export type Margin = { margin: number | null; margin_percent: number | null }

const NONE: Margin = { margin: null, margin_percent: null }

function marginOf(net: number, cost: number, currency_code: string): Margin {
  const margin = MathBN.sub(net, cost)
  const percent = MathBN.eq(net, 0) ? null : MathBN.mult(MathBN.div(margin, net), 100).decimalPlaces(2)
  return {
    margin: roundMoney(margin, currency_code).toNumber(),
    margin_percent: percent === null ? null : percent.toNumber(),
  }
}

const costOf = (line: CostedLine) => MathBN.mult(line.unit_cost ?? 0, line.quantity).toNumber()

/** What a line earns; nothing is known of one without a cost. */
export function lineMargin(line: CostedLine, currency_code: string): Margin {
  return line.unit_cost === null ? NONE : marginOf(line.net_total, costOf(line), currency_code)
}

/** What the lines that carry a cost earn together, and whether these are all. */
export function offerMargin(
  lines: CostedLine[],
  currency_code: string,
): Margin & { is_margin_complete: boolean } {
  const products = lines.filter((line) => line.kind === "product")
  const costed = products.filter((line) => line.unit_cost !== null)
  if (!costed.length) {
    return { ...NONE, is_margin_complete: false }
  }
  const sum = (pick: (line: CostedLine) => number) =>
    costed.reduce((total, line) => MathBN.add(total, pick(line)), MathBN.convert(0)).toNumber()
  const margin = marginOf(
    sum((line) => line.net_total),
    sum(costOf),
    currency_code,
  )
  return { ...margin, is_margin_complete: costed.length === products.length }
}
