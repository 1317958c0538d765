import fc from "fast-check"
import { documentTotals, roundMoney } from "../../../utils/money"
import { type DocumentLine, planCredit } from "../documents/plan-credit"

const line = (line_id: string, quantity: number, net_total: number, tax_rate = 21): DocumentLine => ({
  ...{ kind: "product", line_id, title: line_id, sku: null, quantity, unit_price: net_total / quantity },
  ...{ net_total, gross_total: null, tax_rate, rank: 0 },
})

type Asked = { line_id: string; quantity: number }[]
type Note = ReturnType<typeof planCredit>

const noteOf = ({ lines, totals }: Note) => ({ lines, ...totals })
const credit = (lines: DocumentLine[], notes: Note[], asked?: Asked) =>
  planCredit({ invoice: { lines }, notes: notes.map(noteOf), asked, currency_code: "ron" })
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error as { type: string; message: string }
  }
  throw new Error("not refused")
}

describe("a credit note", () => {
  const chairs = line("chair", 3, 89.99)

  it("takes a part back, and the last one the rest", () => {
    const first = credit([chairs], [], [{ line_id: "chair", quantity: 1 }])
    expect(first).toMatchObject({
      lines: [{ quantity: 1, net_total: 30, unit_price: 89.99 / 3 }],
      totals: { subtotal: 30, tax_total: 6.3, total: 36.3, taxes: [{ rate: 21, net: 30, tax: 6.3 }] },
      is_whole: false,
    })
    const rest = credit([chairs], [first])
    expect(rest).toMatchObject({ lines: [{ quantity: 2, net_total: 59.99 }], is_whole: true })
    expect(first.totals.total + rest.totals.total).toBeCloseTo(108.89, 10)
  })

  it.each([
    [
      "a line of another invoice",
      [{ line_id: "x", quantity: 1 }],
      "invalid_data",
      "x is not a line of this invoice",
    ],
    [
      "more than invoiced",
      [{ line_id: "chair", quantity: 4 }],
      "invalid_data",
      '4 of "chair": 3 of 3 invoiced',
    ],
    ["nothing", [{ line_id: "chair", quantity: 0 }], "invalid_data", '0 of "chair"'],
    ["less than nothing", [{ line_id: "chair", quantity: -1 }], "invalid_data", '-1 of "chair"'],
    ["no number", [{ line_id: "chair", quantity: NaN }], "invalid_data", 'NaN of "chair"'],
    ["a huge number", [{ line_id: "chair", quantity: 1e308 }], "invalid_data", '1e+308 of "chair"'],
    ["half a chair", [{ line_id: "chair", quantity: 0.5 }], "invalid_data", "whole pieces"],
  ])("is refused over %s", (_, asked, type, message) => {
    expect(refusal(() => credit([chairs], [], asked))).toMatchObject({
      ...{ type, message: expect.stringContaining(message) },
    })
  })

  it("is refused over more than is left", () => {
    const first = credit([chairs], [], [{ line_id: "chair", quantity: 2 }])
    const error = refusal(() => credit([chairs], [first], [{ line_id: "chair", quantity: 2 }]))
    expect(error).toMatchObject({ type: "conflict", message: expect.stringContaining("1 of 3 invoiced") })
    expect(refusal(() => credit([chairs], [first, credit([chairs], [first])]))).toMatchObject({
      type: "conflict",
    })
  })

  it("takes a part of goods that are sold by the metre", () => {
    expect(credit([line("cable", 2.5, 10)], [], [{ line_id: "cable", quantity: 0.5 }]).totals.subtotal).toBe(
      2,
    )
  })
})

const invoiced = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 12 }),
      cents: fc.integer({ min: 0, max: 500_000 }),
      rate: fc.constantFrom(21, 11, 0),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) =>
    lines.map(({ quantity, cents, rate }, index) => line(`l${index}`, quantity, cents / 100, rate)),
  )

it("all credit notes of an invoice are the invoice, for each rate, and each is its own net and tax", () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 12 })), { maxLength: 15 })
  fc.assert(
    fc.property(invoiced, steps, (lines, parts) => {
      const notes: Note[] = []
      const left = new Map(lines.map(({ line_id, quantity }) => [line_id, Number(quantity)]))
      for (const [index, quantity] of parts) {
        const { line_id } = lines[index % lines.length]
        const open = left.get(line_id) ?? 0
        if (quantity <= open) {
          notes.push(credit(lines, notes, [{ line_id, quantity }]))
          left.set(line_id, open - quantity)
        }
      }
      if ([...left.values()].some((open) => open > 0)) {
        notes.push(credit(lines, notes))
      }
      expect(notes.map(({ is_whole }) => is_whole)).toEqual(
        notes.map((_, index) => index === notes.length - 1),
      )
      const cents = (amount: number) => Math.round(amount * 100)
      const whole = documentTotals(
        lines.map(({ net_total, tax_rate }) => ({ net: net_total, rate: tax_rate })),
        "ron",
      )
      for (const { rate, net, tax } of whole.taxes) {
        const ofRate = notes.flatMap(({ totals }) => totals.taxes).filter((each) => each.rate === rate)
        expect(ofRate.reduce((sum, each) => sum + cents(each.net), 0)).toBe(cents(net))
        expect(ofRate.reduce((sum, each) => sum + cents(each.tax), 0)).toBe(cents(tax))
        for (const each of ofRate) {
          const own = cents(roundMoney((each.net * rate) / 100, "ron").toNumber())
          expect(Math.abs(cents(each.tax) - own)).toBeLessThanOrEqual(1)
          expect(each.tax).toBeGreaterThanOrEqual(0)
        }
      }
      const total = notes.reduce((sum, { totals }) => sum + cents(totals.total), 0)
      expect(total).toBe(cents(whole.total.toNumber()))
    }),
  )
})
