import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** What is known of one order line, or of the order's shipping, when looking at fulfilments, returns and invoices. */
export type LineFacts = {
  /** Shipping is invoiced, but not delivered by itself. */
  kind: "product" | "shipping"
  /** As the host order stands now: what an order edit took away is not in it. */
  ordered: BigNumberInput
  /** In fulfilments that are not canceled, delivered or not. */
  fulfilled: BigNumberInput
  /** In fulfilments that are marked delivered. */
  delivered: BigNumberInput
  /** Received back from the customer, damaged or not. */
  returned: BigNumberInput
  /** On issued invoices, less credit notes. */
  invoiced: BigNumberInput
  /** On invoices that are still drafts. */
  drafted: BigNumberInput
}

export type LineProgress = {
  kind: LineFacts["kind"]
  ordered: number
  delivered: number
  returned: number
  invoiced: number
  /** What must stay delivered and invoiced for the line to be finished. */
  due: number
  open_to_deliver: number
  open_to_invoice: number
}

const notNegative = (value: BigNumberInput) => MathBN.max(value, 0)

/**
 * How far a line is. A return that was credited, or was never invoiced, leaves less to be due; one that is still
 * invoiced does not, so that the order opens again until it is credited. A draft holds its quantity against other
 * invoices without counting as invoiced.
 */
export function lineProgress(facts: LineFacts): LineProgress {
  const { ordered, returned, invoiced } = facts
  const settled = notNegative(MathBN.min(returned, MathBN.sub(ordered, invoiced)))
  const due = MathBN.sub(ordered, settled)
  const isGoods = facts.kind === "product"
  return {
    kind: facts.kind,
    ordered: Number(ordered),
    delivered: Number(facts.delivered),
    returned: Number(returned),
    invoiced: Number(invoiced),
    due: due.toNumber(),
    // Medusa does not fulfil a returned piece again: its replacement is a line of its own.
    open_to_deliver: isGoods ? notNegative(MathBN.sub(ordered, facts.fulfilled)).toNumber() : 0,
    open_to_invoice: notNegative(MathBN.sub(MathBN.sub(due, invoiced), facts.drafted)).toNumber(),
  }
}
