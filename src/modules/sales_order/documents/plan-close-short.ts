import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { roundMoney } from "../../../utils/money"
import type { LineFacts, LineProgress } from "../state/line-progress"
import { type AskedLine, assertOpen } from "./asked-lines"

export type ShortenedLine = {
  line_id: string
  title: string
  /** Pieces that are not going to be delivered. */
  quantity: number
  /** What stays ordered. */
  remaining: number
}

type Line = Pick<LineProgress, "kind" | "ordered" | "open_to_deliver" | "invoiced"> & {
  line_id: string
  title: string
  facts: Pick<LineFacts, "drafted">
}

/**
 * What delivering no more leaves of each line: the quantities asked for are taken off, else all that is still open.
 * @throws invalid_data; conflict when less is open, more is invoiced than would remain, or nothing of the order would
 */
export function planCloseShort(lines: Line[], asked?: AskedLine[]): ShortenedLine[] {
  const goods = lines.filter(({ kind }) => kind === "product")
  if (asked) {
    assertOpen(
      asked,
      goods.map((line) => ({ ...line, open: line.open_to_deliver })),
      "deliver",
    )
  }
  const wanted = new Map(asked?.map(({ line_id, quantity }) => [line_id, quantity]))
  const shortened = goods
    .map((line) => ({ line, quantity: asked ? (wanted.get(line.line_id) ?? 0) : line.open_to_deliver }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => {
      const remaining = MathBN.sub(line.ordered, quantity).toNumber()
      assertNotInvoiced(line, remaining)
      return { line_id: line.line_id, title: line.title, quantity, remaining }
    })
  if (!shortened.length) {
    throw crmError("nothing_to_deliver")
  }
  const remainingOf = new Map(shortened.map(({ line_id, remaining }) => [line_id, remaining]))
  if (goods.every((line) => (remainingOf.get(line.line_id) ?? line.ordered) === 0)) {
    throw crmError("close_short_leaves_nothing")
  }
  return shortened
}

function assertNotInvoiced({ line_id, title, invoiced, facts }: Line, remaining: number): void {
  if (invoiced > remaining) {
    throw crmError("close_short_invoiced", {
      line_id,
      invoiced,
      title,
      remaining,
      excess: MathBN.sub(invoiced, remaining).toNumber(),
    })
  }
  const charged = MathBN.add(invoiced, facts.drafted)
  if (MathBN.gt(charged, remaining)) {
    throw crmError("close_short_drafted", { line_id, charged: charged.toNumber(), title, remaining })
  }
}

export type Adjustment = { amount: BigNumberInput; is_tax_inclusive?: boolean }

/**
 * The discounts of a line of which only a part remains. Medusa's order edit keeps a line's discount whole, however few
 * pieces remain: here each piece keeps its own, and the line's net stays rounded as the rest of it is.
 * @param line net of the whole line before, without tax; unit_price without discount
 */
export function shortenAdjustments<T extends Adjustment>(
  adjustments: T[],
  line: {
    ordered: BigNumberInput
    net: BigNumberInput
    unit_price: BigNumberInput
    is_tax_inclusive: boolean
  },
  remaining: number,
  currency_code: string,
): (T & { amount: number })[] {
  const part = (amount: BigNumberInput) => MathBN.div(MathBN.mult(amount, remaining), line.ordered)
  const scaled = adjustments.map((each) => ({ ...each, amount: part(each.amount).toNumber() }))
  const last = scaled[scaled.length - 1]
  if (last && ![line, ...scaled].some((each) => each.is_tax_inclusive)) {
    const net = roundMoney(part(line.net), currency_code)
    const others = scaled.slice(0, -1).reduce((sum, each) => MathBN.add(sum, each.amount), MathBN.convert(0))
    last.amount = MathBN.sub(MathBN.sub(MathBN.mult(line.unit_price, remaining), net), others).toNumber()
  }
  return scaled
}
