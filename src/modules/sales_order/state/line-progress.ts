import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** What is known of one order line, or of the order's shipping, when looking at fulfilments, returns and invoices. */
export type LineFacts = {
  /** Shipping is invoiced, but not delivered by itself. */
  kind: "product" | "shipping"
  /** Costs nothing: the order does not wait for it to be invoiced. */
  is_free: boolean
  /** As the host order stands now: what an order edit took away is not in it. */
  ordered: BigNumberInput
  /** In fulfilments that are not canceled, delivered or not. */
  fulfilled: BigNumberInput
  /** In fulfilments that are marked delivered. */
  delivered: BigNumberInput
  /** Received back from the customer, damaged or not. */
  returned: BigNumberInput
  /** Of those, what a claim replaced free of charge: the customer keeps what was invoiced. */
  replaced: BigNumberInput
  /** Given up by a claim without coming back. */
  written_off: BigNumberInput
  /** On issued invoices, less credit notes. */
  invoiced: BigNumberInput
  /** On invoices that are still drafts. */
  drafted: BigNumberInput
}

export type LineProgress = {
  kind: LineFacts["kind"]
  is_free: boolean
  ordered: number
  delivered: number
  returned: number
  /** Delivered and still the customer's, or replaced by a line of its own. */
  kept: number
  invoiced: number
  /** What must stay delivered and invoiced for the line to be finished. */
  due: number
  open_to_deliver: number
  open_to_invoice: number
  /** Invoiced, although the host order does not have it any more. */
  open_to_credit: number
}

const notNegative = (value: BigNumberInput) => MathBN.max(value, 0)

/**
 * How far a line is. A return that was credited, or was never invoiced, leaves less to be due; one that is still
 * invoiced does not, so that the order opens again until it is credited. What a claim gave up is the same, except that
 * the order does not wait for its credit note: nothing came back. A draft holds its quantity against other invoices
 * without counting as invoiced.
 */
export function lineProgress(facts: LineFacts): LineProgress {
  const { ordered, invoiced } = facts
  const back = MathBN.sub(facts.returned, facts.replaced)
  const settled = notNegative(MathBN.min(MathBN.add(back, facts.written_off), MathBN.sub(ordered, invoiced)))
  const due = MathBN.sub(ordered, settled)
  const isGoods = facts.kind === "product"
  return {
    kind: facts.kind,
    is_free: facts.is_free,
    ordered: Number(ordered),
    delivered: Number(facts.delivered),
    returned: Number(facts.returned),
    kept: MathBN.sub(facts.delivered, back).toNumber(),
    invoiced: Number(invoiced),
    due: due.toNumber(),
    // Medusa does not fulfil a returned piece again: its replacement is a line of its own.
    open_to_deliver: isGoods ? notNegative(MathBN.sub(ordered, facts.fulfilled)).toNumber() : 0,
    open_to_invoice: notNegative(MathBN.sub(MathBN.sub(due, invoiced), facts.drafted)).toNumber(),
    open_to_credit: notNegative(MathBN.sub(invoiced, MathBN.sub(ordered, back))).toNumber(),
  }
}
