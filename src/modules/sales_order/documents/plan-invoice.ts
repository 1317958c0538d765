import { MedusaError } from "@medusajs/framework/utils"
import { documentTotals } from "../../../utils/money"
import { lineProgress, type LineFacts } from "../state/line-progress"
import {
  type ChargeableLine,
  chargedByLine,
  type Charged,
  type CountedInvoice,
  invoiceLine,
} from "./invoice-lines"

export type AskedLine = { line_id: string; quantity: number }
export type PlanLine = ChargeableLine & { facts: LineFacts }

const refuse = (type: string, message: string) => new MedusaError(type, message)

/**
 * Checks quantities that were asked for against what is open on each line.
 * @throws invalid_data for a line that is not the order's, is named twice, or more than was ordered; conflict for more than is open
 */
export function assertOpen(
  asked: AskedLine[],
  lines: { line_id: string; title: string; ordered: number; open: number }[],
  verb: "deliver" | "invoice",
): void {
  const seen = new Set<string>()
  for (const { line_id, quantity } of asked) {
    const line = lines.find((candidate) => candidate.line_id === line_id)
    if (!line || seen.has(line_id)) {
      const problem = line ? "is named twice" : "is not a line of this order"
      throw refuse(MedusaError.Types.INVALID_DATA, `items: ${line_id} ${problem}`)
    }
    seen.add(line_id)
    if (!(quantity > 0)) {
      throw refuse(
        MedusaError.Types.INVALID_DATA,
        `items: the quantity of "${line.title}" must be greater than 0`,
      )
    }
    if (quantity > line.open) {
      const type = quantity > line.ordered ? MedusaError.Types.INVALID_DATA : MedusaError.Types.CONFLICT
      const rest = `${line.open} of ${line.ordered} ordered are left to ${verb}`
      throw refuse(type, `items: cannot ${verb} ${quantity} of "${line.title}" (${line_id}): ${rest}`)
    }
  }
}

type Plan = { lines: PlanLine[]; invoices: CountedInvoice[]; asked?: AskedLine[]; currency_code: string }

/** What is open on each line, counting the invoices as they are now. */
function openLines(lines: PlanLine[], charged: Map<string, Charged>) {
  return lines.map((line) => {
    const { invoiced = 0, drafted = 0 } = charged.get(line.line_id) ?? {}
    return { ...line, open: lineProgress({ ...line.facts, invoiced, drafted }).open_to_invoice }
  })
}

/**
 * The lines and sums of a new invoice: the quantities asked for, else all that is left; the order's shipping goes onto
 * the first invoice that does not find it invoiced yet.
 * @throws invalid_data, conflict (nothing left, or less than was asked for)
 */
export function planInvoice({ lines, invoices, asked, currency_code }: Plan) {
  const charged = chargedByLine(invoices)
  const open = openLines(lines, charged)
  const goods = open.filter(({ kind }) => kind === "product")
  if (asked) {
    assertOpen(asked, goods, "invoice")
  }
  const wanted = new Map(asked?.map(({ line_id, quantity }) => [line_id, quantity]))
  const taken = open
    .map((line) => ({
      line,
      quantity: asked && line.kind === "product" ? (wanted.get(line.line_id) ?? 0) : line.open,
    }))
    .filter(({ quantity }) => quantity > 0)
  if (!taken.length) {
    throw refuse(MedusaError.Types.CONFLICT, "There is nothing left to invoice on this order.")
  }
  const invoiceLines = taken.map(({ line, quantity }, rank) => ({
    ...invoiceLine(line, quantity, charged.get(line.line_id), currency_code),
    rank,
  }))
  const totals = documentTotals(
    invoiceLines.map(({ net_total, tax_rate }) => ({ net: net_total, rate: tax_rate })),
    currency_code,
  )
  return { lines: invoiceLines, totals }
}

/**
 * Checks that a draft may still be issued: since it was made, an order edit or a return may have left less to invoice.
 * @throws conflict naming the line
 */
export function assertIssuable(draft: CountedInvoice, lines: PlanLine[], others: CountedInvoice[]): void {
  const open = openLines(lines, chargedByLine(others))
  for (const { line_id, quantity } of draft.lines) {
    const left = open.find((line) => line.line_id === line_id)
    if (!left || Number(quantity) > left.open) {
      const named = left ? `"${left.title}": ${left.open}` : `line ${line_id}, which is gone: 0`
      throw refuse(
        MedusaError.Types.CONFLICT,
        `The draft invoices more than is left of ${named}. Cancel the draft and make a new invoice.`,
      )
    }
  }
}
