import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { documentTotals, invoiceTotals, roundMoney, roundTogether } from "../../../utils/money"
import { chargedAmounts, type CountedInvoice } from "../documents/invoice-lines"
import { amountsOf } from "../documents/invoices"
import { planCredit } from "../documents/plan-credit"
import { planInvoice, type PlanLine } from "../documents/plan-invoice"

const DIGITS = { jpy: 0, ron: 2, kwd: 3 }
type Currency = keyof typeof DIGITS

type Given = { ordered: number; price: number; rate: number; hasTax: boolean }

/** A line of so many pieces; `price` is one piece's in major units, with tax where it has tax. */
const lineOf = ({ ordered, price, rate, hasTax }: Given, index: number): PlanLine => {
  const whole = MathBN.mult(price, ordered)
  const net = hasTax ? MathBN.div(whole, MathBN.add(1, MathBN.div(rate, 100))) : whole
  return {
    ...{ kind: "product", line_id: `l${index}`, title: `Produs ${index}`, sku: null, ordered },
    ...{ net: net.toNumber(), gross: hasTax ? whole.toNumber() : null, tax_rate: rate },
    facts: {
      ...{ kind: "product", is_free: price === 0, ordered, fulfilled: 0, delivered: 0, returned: 0 },
      ...{ replaced: 0, written_off: 0, invoiced: 0, drafted: 0 },
    },
  }
}

type Asked = { line_id: string; quantity: number }[]
type Note = ReturnType<typeof planCredit>

/** An invoice as it is stored. */
function invoiceOf(lines: PlanLine[], invoices: CountedInvoice[], currency_code: string, asked?: Asked) {
  const made = planInvoice({ lines, invoices, asked, currency_code })
  return {
    ...{ kind: "invoice" as const, status: "issued" as CountedInvoice["status"], lines: made.lines },
    ...amountsOf(made.totals),
  }
}

const creditOf = (
  invoice: ReturnType<typeof invoiceOf>,
  notes: Note[],
  currency_code: string,
  asked?: Asked,
) =>
  planCredit({
    invoice,
    notes: notes.map(({ lines, totals }) => ({ lines, ...totals })),
    asked,
    currency_code,
  })

const sum = (amounts: (number | null)[]) =>
  amounts.reduce((total, amount) => MathBN.add(total, amount ?? 0), MathBN.convert(0)).toNumber()

describe("an invoice over prices with tax", () => {
  const at100: Given = { ordered: 1, price: 100, rate: 21, hasTax: true }

  it("comes to what the prices promised: a cent of rounding beside net and tax as they are reckoned", () => {
    expect(invoiceOf([lineOf(at100, 0)], [], "ron")).toMatchObject({
      ...{ subtotal: 82.64, tax_total: 17.35, rounding: 0.01, total: 100 },
      taxes: [{ rate: 21, net: 82.64, tax: 17.35 }],
      lines: [{ net_total: 82.64, gross_total: 100 }],
    })
    const ten = Array.from({ length: 10 }, (_, index) => lineOf({ ...at100, price: 10 }, index))
    expect(invoiceOf(ten, [], "ron")).toMatchObject({
      ...{ subtotal: 82.6, tax_total: 17.35, rounding: 0.05, total: 100 },
    })
  })

  it("may have to round down, and rounds nothing where tax comes on top", () => {
    const round = { ...at100, ordered: 3, price: 0.97 }
    expect(invoiceOf([lineOf(round, 0), lineOf(round, 1)], [], "ron")).toMatchObject({
      ...{ subtotal: 4.8, tax_total: 1.01, rounding: 0.01, total: 5.82 },
    })
    const low = { ...at100, price: 1.25 }
    expect(invoiceOf([lineOf(low, 0), lineOf(low, 1)], [], "ron")).toMatchObject({
      ...{ subtotal: 2.06, tax_total: 0.43, rounding: 0.01, total: 2.5 },
    })
    expect(invoiceOf([lineOf({ ...at100, hasTax: false }, 0)], [], "ron")).toMatchObject({
      ...{ rounding: 0, total: 121, lines: [{ gross_total: null }] },
    })
  })

  it("leaves to the next one what an invoice from before such totals were kept did not charge", () => {
    const line = lineOf({ ...at100, ordered: 2 }, 0)
    const old = { line_id: "l0", quantity: 1, net_total: 82.64, gross_total: null, tax_rate: 21 }
    const before: CountedInvoice = { kind: "invoice", status: "issued", lines: [old] }
    expect(invoiceOf([line], [before], "ron")).toMatchObject({ total: 100.01, lines: [{ quantity: 1 }] })
  })

  it("is not made below nothing, not even with tax alone", () => {
    const line = lineOf({ ordered: 2, price: 0.01, rate: 21, hasTax: true }, 0)
    const dear = { line_id: "l0", quantity: 1, net_total: 0.01, gross_total: 0.03, tax_rate: 21 }
    const before: CountedInvoice = { kind: "invoice", status: "issued", lines: [dear] }
    expect(() => invoiceOf([line], [before], "ron")).toThrow("invoiced at a higher price before")
  })
})

const order = fc
  .record({
    currency_code: fc.constantFrom<Currency>("jpy", "ron", "kwd"),
    isAllWithTax: fc.boolean(),
    given: fc.array(
      fc.record({
        ordered: fc.integer({ min: 1, max: 12 }),
        // A tenth of the smallest unit: what a percentage off leaves.
        tenths: fc.integer({ min: 0, max: 200_000 }),
        rate: fc.constantFrom(0, 5, 8.1, 11, 21),
        hasTax: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ currency_code, isAllWithTax, given }) => ({
    currency_code,
    isAllWithTax,
    lines: given.map(({ tenths, hasTax, ...line }, index) =>
      lineOf(
        {
          ...line,
          price: tenths / 10 ** (DIGITS[currency_code] + 1),
          hasTax: hasTax || isAllWithTax,
        },
        index,
      ),
    ),
  }))

const steps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 12 })), { maxLength: 15 })

/** Asks for the steps that fit into what is left of each line, and then for all that is left. */
function takeApart(
  lines: { line_id: string; quantity: number }[],
  parts: [number, number][],
  take: (asked?: Asked) => void,
) {
  const left = new Map(lines.map(({ line_id, quantity }) => [line_id, quantity]))
  for (const [index, quantity] of parts) {
    const { line_id } = lines[index % lines.length]
    const open = (left.get(line_id) ?? 0) - quantity
    if (open >= 0) {
      left.set(line_id, open)
      take([{ line_id, quantity }])
    }
  }
  if ([...left.values()].some((open) => open > 0)) {
    take()
  }
}

const piecesOf = (lines: PlanLine[]) => lines.map(({ line_id, ordered }) => ({ line_id, quantity: ordered }))
const SUMS = ["subtotal", "tax_total", "rounding", "total"] as const

describe("prices with tax, prices without, in currencies with and without decimals", () => {
  it("are invoiced in parts as in one: each line to the smallest unit, and the whole order where all have tax", () => {
    fc.assert(
      fc.property(order, steps, ({ lines, currency_code, isAllWithTax }, parts) => {
        const made: ReturnType<typeof invoiceOf>[] = []
        takeApart(piecesOf(lines), parts, (asked) => {
          made.push(invoiceOf(lines, made, currency_code, asked))
        })
        for (const { line_id, net, gross } of lines) {
          const own = made.flatMap((each) => each.lines.filter((line) => line.line_id === line_id))
          const rounded = (amount: number) => roundMoney(amount, currency_code).toNumber()
          expect(sum(own.map(({ net_total }) => net_total))).toBe(rounded(net))
          expect(sum(own.map(({ gross_total }) => gross_total))).toBe(rounded(gross ?? 0))
          expect(own.every(({ gross_total }) => (gross_total === null) === (gross === null))).toBe(true)
        }
        const whole = invoiceOf(lines, [], currency_code)
        for (const each of [whole, ...made]) {
          const exclusive = each.lines.filter(({ gross_total }) => gross_total === null)
          const onTop = documentTotals(
            exclusive.map(({ net_total, tax_rate }) => ({ net: net_total, rate: tax_rate })),
            currency_code,
          ).total.toNumber()
          expect(each.total).toBe(sum([onTop, ...each.lines.map(({ gross_total }) => gross_total)]))
          expect(each.total).toBe(sum([each.subtotal, each.tax_total, each.rounding]))
          expect(each.total).toBe(roundMoney(each.total, currency_code).toNumber())
        }
        if (isAllWithTax) {
          expect(sum(made.map(({ total }) => total))).toBe(whole.total)
        }
      }),
    )
  })

  it("are credited in parts to what their invoice says, each of its sums", () => {
    fc.assert(
      fc.property(order, steps, ({ lines, currency_code }, parts) => {
        const invoice = invoiceOf(lines, [], currency_code)
        const notes: Note[] = []
        takeApart(piecesOf(lines), parts, (asked) => {
          notes.push(creditOf(invoice, notes, currency_code, asked))
        })
        for (const field of SUMS) {
          expect([field, sum(notes.map(({ totals }) => totals[field]))]).toEqual([field, invoice[field]])
        }
        for (const { totals } of notes) {
          expect(totals.total).toBe(sum([totals.subtotal, totals.tax_total, totals.rounding]))
          expect(totals.total).toBeGreaterThanOrEqual(0)
        }
        expect(notes.map(({ is_whole }) => is_whole)).toEqual(notes.map((_, at) => at === notes.length - 1))
      }),
    )
  })

  it("are invoiced again, after any part was credited, to what the order costs", () => {
    fc.assert(
      fc.property(order, steps, steps, ({ lines, currency_code, isAllWithTax }, parts, credited) => {
        const first = invoiceOf(lines, [], currency_code)
        const notes: Note[] = []
        takeApart(piecesOf(lines), credited.length ? credited : parts, (asked) => {
          // All that is left is not credited: that would cancel the invoice.
          if (asked) notes.push(creditOf(first, notes, currency_code, asked))
        })
        if (!notes.length) {
          return
        }
        const documents: CountedInvoice[] = [
          first,
          ...notes.map((note) => ({ ...note, kind: "credit_note" as const, status: "issued" as const })),
        ]
        const again = invoiceOf(lines, documents, currency_code)
        if (isAllWithTax) {
          const kept = sum([first.total, again.total, ...notes.map(({ totals }) => -totals.total)])
          expect(kept).toBe(first.total)
        }
        expect(sum([...again.lines, ...first.lines].map(({ net_total }) => net_total))).toBe(
          sum([first.subtotal, ...notes.map(({ totals }) => totals.subtotal)]),
        )
      }),
    )
  })

  it("have one total, whichever way it is reckoned", () => {
    fc.assert(
      fc.property(order, ({ lines, currency_code }) => {
        const { lines: made, totals } = planInvoice({ lines, invoices: [], currency_code })
        expect(amountsOf(invoiceTotals(chargedAmounts(made), currency_code))).toEqual(amountsOf(totals))
      }),
    )
  })
})

it("amounts are rounded together to their rounded sum, each by less than a unit, and round ones not at all", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 1000))
  fc.assert(
    fc.property(amounts, (given) => {
      const rounded = roundTogether(given, "ron").map((amount) => amount.toNumber())
      expect(sum(rounded)).toBe(roundMoney(sum(given), "ron").toNumber())
      rounded.forEach((amount, index) => {
        expect(Math.abs(amount - given[index])).toBeLessThan(0.01)
        if (roundMoney(given[index], "ron").eq(given[index])) expect(amount).toBe(given[index])
      })
    }),
  )
})
