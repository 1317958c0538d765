import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { invoiceTotals, netShare, type TaxByRate } from "../../../utils/money"
import { type AskedLine, assertOpen } from "./asked-lines"
import { chargedAmounts, type LineAmounts } from "./invoice-lines"

/** A line of an invoice or credit note as it is stored. */
export type DocumentLine = {
  kind: "product" | "shipping"
  line_id: string
  title: string
  sku: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  /** Rounded, without tax. */
  net_total: BigNumberInput
  /** Rounded, with tax; null where tax comes on top of the price. */
  gross_total: BigNumberInput | null
  tax_rate: number
  rank: number
}

/** What later credit notes of the same invoice follow from. */
export type CreditedBefore = {
  lines: LineAmounts[]
  taxes: TaxByRate[] | null
  rounding: BigNumberInput
}

type CreditNote = CreditedBefore & { lines: DocumentLine[] }
type Credit = {
  invoice: { lines: DocumentLine[] }
  /** The credit notes that the invoice has already. */
  notes: CreditNote[]
  /** Nothing = all that is not credited yet. */
  asked?: AskedLine[]
  currency_code: string
}

const sum = (values: BigNumberInput[]) => MathBN.sum(...values)

/** The net and tax of a rate on earlier credit notes. */
function creditedOf(notes: CreditedBefore[], rate: number) {
  const taxes = notes.flatMap((note) => note.taxes ?? []).filter((tax) => tax.rate === rate)
  return { net: sum(taxes.map(({ net }) => net)), tax: sum(taxes.map(({ tax }) => tax)) }
}

/**
 * The sums of a credit note: for each rate what is missing to the rounded tax on all that is credited with it, and so
 * with the rounding amount. So no note is more than the smallest unit off its own net × rate, and all of them together
 * are the invoice exactly.
 * @param notes the credit notes that the invoice had before
 */
export function creditTotals(lines: LineAmounts[], notes: CreditedBefore[], currency_code: string) {
  const rates = new Set(lines.map(({ tax_rate }) => tax_rate))
  const together = [...notes.flatMap((note) => note.lines), ...lines]
  const upTo = invoiceTotals(chargedAmounts(together), currency_code)
  const taxes = upTo.taxes
    .filter(({ rate }) => rates.has(rate))
    .map(({ rate, net, tax }) => {
      const before = creditedOf(notes, rate)
      return {
        rate,
        net: MathBN.sub(net, before.net).toNumber(),
        tax: MathBN.sub(tax, before.tax).toNumber(),
      }
    })
  const subtotal = sum(taxes.map(({ net }) => net))
  const tax_total = sum(taxes.map(({ tax }) => tax))
  const rounding = MathBN.sub(upTo.rounding, sum(notes.map((note) => note.rounding)))
  return {
    taxes,
    subtotal: subtotal.toNumber(),
    tax_total: tax_total.toNumber(),
    rounding: rounding.toNumber(),
    total: sum([subtotal, tax_total, rounding]).toNumber(),
  }
}

/**
 * The lines and sums of a credit note over a part of an invoice, or over all that is left of it; `is_whole` when
 * nothing is left afterwards. The parts of a line add up to it exactly.
 * @throws invalid_data for what is no line of the invoice, or more than it invoices; conflict for more than is left
 */
export function planCredit({ invoice, notes, asked, currency_code }: Credit) {
  const open = invoice.lines.map((line) => {
    const same = notes.flatMap((note) => note.lines).filter(({ line_id }) => line_id === line.line_id)
    const credited = sum(same.map(({ quantity }) => quantity))
    return {
      ...line,
      ordered: Number(line.quantity),
      credited,
      open: MathBN.sub(line.quantity, credited).toNumber(),
    }
  })
  if (asked) {
    assertOpen(asked, open, "credit", "invoiced")
  }
  const wanted = new Map(asked?.map(({ line_id, quantity }) => [line_id, quantity]))
  const taken = open
    .map((line) => ({ line, quantity: asked ? (wanted.get(line.line_id) ?? 0) : line.open }))
    .filter(({ quantity }) => quantity > 0)
  if (!taken.length) {
    throw crmError("nothing_to_credit")
  }
  const lines = taken.map(({ line, quantity }) => {
    const { kind, line_id, title, sku, tax_rate, rank, credited } = line
    const share = (whole: BigNumberInput) => {
      const part = { net: whole, quantity: line.quantity }
      return netShare(part, credited, MathBN.add(credited, quantity), currency_code).toNumber()
    }
    const net_total = share(line.net_total)
    const gross_total = line.gross_total === null ? null : share(line.gross_total)
    const amounts = { quantity, unit_price: Number(line.unit_price), net_total, gross_total }
    return { kind, line_id, title, sku, tax_rate, rank, ...amounts }
  })
  const left = sum(open.map((line) => line.open))
  return {
    lines,
    totals: creditTotals(lines, notes, currency_code),
    is_whole: MathBN.eq(left, sum(taken.map(({ quantity }) => quantity))),
  }
}
