import { amountsOf, chargedAmounts, type DocumentLine, planCredit } from "../../../../modules/sales_order"
import { invoiceTotals } from "../../../../utils/money"
import type { StoredSalesOrder } from "../../truth/read-truth"
import { checkInvoices } from "../check-order"

const line = (net_total: number, gross_total: number | null = null): DocumentLine => ({
  ...{ kind: "product", line_id: "a", title: "Birou", sku: null, quantity: 2, unit_price: net_total / 2 },
  ...{ net_total, gross_total, tax_rate: 21, rank: 0 },
})

/** An invoice over two pieces, and the credit notes that took them back one by one. */
function creditedInvoice(lines: DocumentLine[]) {
  const currency_code = "ron"
  const sums = amountsOf(invoiceTotals(chargedAmounts(lines), currency_code))
  const asked = lines.map(({ line_id }) => ({ line_id, quantity: 1 }))
  const one = planCredit({ invoice: { lines }, notes: [], asked, currency_code })
  const first = { lines: one.lines, ...one.totals }
  const two = planCredit({ invoice: { lines }, notes: [first], asked, currency_code })
  const second = { lines: two.lines, ...two.totals }
  const noteOf = (number: number, note: typeof first) => ({
    ...{ id: `note_${number}`, kind: "credit_note", number: `STO-2026-000${number}`, currency_code },
    ...{ credited_invoice_id: "inv", issued_at: new Date(Date.UTC(2026, 0, number)), ...note },
  })
  const invoice = {
    ...{ id: "inv", kind: "invoice", number: "FCT-2026-0001", currency_code, lines },
    ...{ credited_invoice_id: null, issued_at: new Date(Date.UTC(2026, 0, 1)), ...sums },
    credited_total: sums.total,
  }
  return { invoice, first: noteOf(1, first), second: noteOf(2, second) }
}

const messages = (invoices: object[]) =>
  checkInvoices({ sales_order: { invoices } as StoredSalesOrder }).map(
    ({ about, message }) => `${about}: ${message}`,
  )

describe("credit notes over parts of an invoice", () => {
  const { invoice, first, second } = creditedInvoice([line(21)])

  it("are sound when the last one takes up what the others rounded", () => {
    expect([first.tax_total, second.tax_total]).toEqual([2.21, 2.2])
    expect(messages([invoice, first, second])).toEqual([])
    expect(messages([second, first, invoice])).toEqual([])
    const atOnce = { issued_at: first.issued_at }
    expect(messages([{ ...second, ...atOnce }, first, invoice])).toEqual([])
  })

  it("are damaged when their tax is not what is missing", () => {
    const wrong = { ...second, tax_total: 2.21, total: 12.71 }
    expect(messages([{ ...invoice, credited_total: 25.42 }, first, wrong])).toEqual([
      "credit note STO-2026-0002 (note_2): tax_total is 2.21, should be 2.2",
      "credit note STO-2026-0002 (note_2): total is 12.71, should be 12.7",
    ])
    const taxes = [{ rate: 21, net: 10.5, tax: 2.2 }]
    expect(messages([invoice, { ...first, taxes }, second])).toEqual([
      "credit note STO-2026-0001 (note_1): tax is 2.2 on 10.5 at 21 %, should be 2.21 on 10.5 at 21 %",
    ])
  })

  it("are damaged when they are of no invoice of the order, or the invoice does not count them", () => {
    expect(messages([first])).toEqual([
      "credit note STO-2026-0001 (note_1): credits an invoice of another order",
    ])
    expect(messages([invoice, first])).toEqual([
      "invoice FCT-2026-0001 (inv): credited_total is 25.41, its credit notes say 12.71",
    ])
  })
})

it("an invoice over prices with tax must have the rounding that they ask for, and its credit notes theirs", () => {
  const { invoice, first, second } = creditedInvoice([line(82.64, 100)])
  expect([invoice.rounding, invoice.total]).toEqual([0.01, 100])
  expect(messages([invoice, first, second])).toEqual([])
  expect(messages([{ ...invoice, rounding: 0, total: 99.99 }, first, second])).toEqual([
    "invoice FCT-2026-0001 (inv): rounding is 0, should be 0.01",
    "invoice FCT-2026-0001 (inv): total is 99.99, should be 100",
  ])
  const wrong = { ...second, rounding: 0.5, total: second.total + 0.5 }
  expect(messages([{ ...invoice, credited_total: 100.5 }, first, wrong])[0]).toContain("rounding is 0.5")
})
