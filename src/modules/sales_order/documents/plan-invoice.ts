import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { invoiceTotals, smallestUnit } from "../../../utils/money"
import { lineProgress, type LineFacts } from "../state/line-progress"
import { type AskedLine, assertOpen } from "./asked-lines"
import {
  type ChargeableLine,
  chargedAmounts,
  chargedByLine,
  type Charged,
  type CountedInvoice,
  invoiceLine,
} from "./invoice-lines"

export type PlanLine = ChargeableLine & { facts: LineFacts }

/** What an invoice may charge: all that was ordered, or what was delivered of it. */
export type InvoiceFrom = "ordered" | "delivered"

type Plan = {
  lines: PlanLine[]
  invoices: CountedInvoice[]
  asked?: AskedLine[]
  from?: InvoiceFrom
  currency_code: string
}

/** What is open on each line, counting the invoices as they are now. */
function openLines(lines: PlanLine[], charged: Map<string, Charged>, from: InvoiceFrom = "ordered") {
  return lines.map((line) => {
    const { invoiced = 0, drafted = 0 } = charged.get(line.line_id) ?? {}
    const { open_to_invoice, kept } = lineProgress({ ...line.facts, invoiced, drafted })
    const arrived = MathBN.max(MathBN.sub(MathBN.sub(kept, invoiced), drafted), 0)
    const isLimited = from === "delivered" && line.kind === "product"
    return {
      ...line,
      open_to_invoice,
      open: isLimited ? MathBN.min(open_to_invoice, arrived).toNumber() : open_to_invoice,
    }
  })
}

type OpenLine = ReturnType<typeof openLines>[number]

/** The goods asked for, else all that is open; shipping joins them, and stands alone only once no goods are left. */
function chooseLines(open: OpenLine[], asked?: AskedLine[]): { line: OpenLine; quantity: number }[] {
  const goods = open.filter(({ kind }) => kind === "product")
  const wanted = new Map(asked?.map(({ line_id, quantity }) => [line_id, quantity]))
  const taken = goods
    .map((line) => ({ line, quantity: asked ? (wanted.get(line.line_id) ?? 0) : line.open }))
    .filter(({ quantity }) => quantity > 0)
  const shipping = open
    .filter((line) => line.kind === "shipping" && line.open > 0)
    .map((line) => ({ line, quantity: line.open }))
  const isDue = taken.length > 0 || goods.every(({ open_to_invoice }) => open_to_invoice === 0)
  return isDue ? [...taken, ...shipping] : taken
}

function chargeLine(
  { line, quantity }: { line: OpenLine; quantity: number },
  charged: Map<string, Charged>,
  code: string,
) {
  const made = invoiceLine(line, quantity, charged.get(line.line_id), code)
  if (made.net_total < 0 || (made.gross_total ?? 0) < 0) {
    throw crmError("line_invoiced_dearer", { line_id: line.line_id, title: line.title, quantity })
  }
  return made
}

/**
 * The lines and sums of a new invoice: the quantities asked for, else all that is left; the order's shipping goes onto
 * the first invoice that does not find it invoiced yet.
 * @throws invalid_data, conflict (nothing left, or less than was asked for)
 */
export function planInvoice({ lines, invoices, asked, from = "ordered", currency_code }: Plan) {
  const charged = chargedByLine(invoices)
  const open = openLines(lines, charged, from)
  if (asked) {
    assertOpen(
      asked,
      open.filter(({ kind }) => kind === "product"),
      "invoice",
      from,
    )
  }
  const taken = chooseLines(open, asked)
  if (!taken.length) {
    throw crmError(from === "delivered" ? "nothing_delivered_to_invoice" : "nothing_to_invoice")
  }
  const invoiceLines = taken.map((each, rank) => ({ ...chargeLine(each, charged, currency_code), rank }))
  return { lines: invoiceLines, totals: invoiceTotals(chargedAmounts(invoiceLines), currency_code) }
}

type Draft = CountedInvoice & { currency_code: string }

/**
 * Checks that a draft may still be issued: since it was made, an order edit or a return may have left less to invoice,
 * or another price.
 * @throws conflict naming the line
 */
export function assertIssuable(draft: Draft, lines: PlanLine[], others: CountedInvoice[]): void {
  const charged = chargedByLine(others)
  const open = openLines(lines, charged)
  const unit = smallestUnit(draft.currency_code)
  for (const { line_id, quantity, net_total } of draft.lines) {
    const left = open.find((line) => line.line_id === line_id)
    if (!left || MathBN.gt(quantity, left.open)) {
      throw left
        ? crmError("draft_over_open", {
            line_id,
            quantity: Number(quantity),
            title: left.title,
            open: left.open,
          })
        : crmError("draft_line_gone", { line_id, quantity: Number(quantity), id: line_id })
    }
    const now = chargeLine({ line: left, quantity: Number(quantity) }, charged, draft.currency_code)
    // What an earlier part rounded down or up may be on this one now; the last part takes up the rest.
    if (MathBN.gt(MathBN.abs(MathBN.sub(now.net_total, net_total)), unit)) {
      throw crmError("draft_price_changed", {
        line_id,
        title: left.title,
        quantity: Number(quantity),
        net: now.net_total,
      })
    }
  }
}
