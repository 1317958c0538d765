import fc from "fast-check"
import type { CountedInvoice } from "../documents/invoice-lines"
import { assertIssuable, planInvoice, type PlanLine } from "../documents/plan-invoice"

const line = (line_id: string, ordered: number, net: number, tax_rate = 21): PlanLine => ({
  ...{ kind: "product", line_id, title: line_id, sku: null, ordered, net, gross: null, tax_rate },
  facts: {
    ...{ kind: "product", is_free: false, ordered, fulfilled: 0, delivered: 0 },
    ...{ returned: 0, replaced: 0, written_off: 0, invoiced: 0, drafted: 0 },
  },
})
const shipping: PlanLine = {
  ...line("ship", 1, 20),
  kind: "shipping",
  facts: { ...line("ship", 1, 20).facts, kind: "shipping" },
}
type Made = Pick<CountedInvoice["lines"][number], "line_id" | "quantity" | "net_total">
const invoice = (
  made: Made[],
  status: CountedInvoice["status"] = "issued",
  kind: CountedInvoice["kind"] = "invoice",
): CountedInvoice & { currency_code: string } => ({
  ...{ kind, status, currency_code: "ron" },
  lines: made.map((each) => ({ gross_total: null, tax_rate: 21, ...each })),
})

const plan = (
  lines: PlanLine[],
  invoices: CountedInvoice[] = [],
  asked?: { line_id: string; quantity: number }[],
) => planInvoice({ lines, invoices, asked, currency_code: "ron" })
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error as { type: string; message: string }
  }
  throw new Error("not refused")
}

describe("an invoice over a whole order", () => {
  it("charges every line and the shipping, with the tax once per rate", () => {
    const { lines, totals } = plan([line("a", 3, 99.99), line("b", 1, 10, 11), shipping])
    expect(lines.map(({ net_total }) => net_total)).toEqual([99.99, 10, 20])
    expect(totals.taxes).toEqual([
      { rate: 21, net: 119.99, tax: 25.2 },
      { rate: 11, net: 10, tax: 1.1 },
    ])
    expect(totals.total.toNumber()).toBe(156.29)
  })

  it("leaves out what other invoices and drafts charge", () => {
    const made = [invoice([{ line_id: "a", quantity: 1, net_total: 10 }], "draft")]
    expect(plan([line("a", 3, 30)], made).lines).toMatchObject([{ quantity: 2, net_total: 20 }])
    const rest = [...made, invoice([{ line_id: "a", quantity: 2, net_total: 20 }])]
    expect(refusal(() => plan([line("a", 3, 30)], rest))).toMatchObject({ type: "conflict" })
  })

  it("charges again what a credit note took back, shipping included", () => {
    const lines = [
      { line_id: "a", quantity: 3, net_total: 30 },
      { line_id: "ship", quantity: 1, net_total: 20 },
    ]
    const made = [invoice(lines, "canceled"), invoice(lines, "issued", "credit_note")]
    expect(plan([line("a", 3, 30), shipping], made).totals.net_total.toNumber()).toBe(50)
  })
})

describe("the price of a piece on an invoice", () => {
  const made = [invoice([{ line_id: "a", quantity: 5, net_total: 500 }])]

  it("is what these pieces cost, where an edit of the order left other than the order's price for them", () => {
    expect(plan([line("a", 10, 1100)], made).lines).toMatchObject([
      { quantity: 5, unit_price: 120, net_total: 600 },
    ])
    expect(plan([line("a", 8, 851)], made).lines).toMatchObject([
      { quantity: 3, unit_price: 117, net_total: 351 },
    ])
  })

  it("stays the order's where parts are merely rounded, however small a piece's price and many the pieces", () => {
    const digits = { jpy: 0, ron: 2, kwd: 3 }
    const order = fc.record({
      ordered: fc.integer({ min: 1, max: 5000 }),
      units: fc.integer({ min: 1, max: 1_000_000 }),
      currency_code: fc.constantFrom("jpy" as const, "ron" as const, "kwd" as const),
      parts: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 }),
    })
    fc.assert(
      fc.property(order, ({ ordered, units, currency_code, parts }) => {
        const a = line("a", ordered, units / 10 ** digits[currency_code])
        const whole = planInvoice({ lines: [a], invoices: [], currency_code }).lines[0].unit_price
        const invoices: CountedInvoice[] = []
        for (const quantity of parts) {
          const open =
            ordered - invoices.flatMap(({ lines }) => lines).reduce((n, l) => n + Number(l.quantity), 0)
          if (quantity <= open) {
            const asked = [{ line_id: "a", quantity }]
            const { lines } = planInvoice({ lines: [a], invoices, asked, currency_code })
            expect(lines[0].unit_price).toBe(whole)
            invoices.push(invoice(lines))
          }
        }
      }),
    )
  })
})

describe("an invoice over a part", () => {
  const lines = [line("a", 3, 30), line("b", 1, 10), shipping]

  it("puts the shipping on the first one only", () => {
    const first = plan(lines, [], [{ line_id: "a", quantity: 1 }])
    expect(first.lines.map(({ line_id }) => line_id)).toEqual(["a", "ship"])
    const second = plan(lines, [invoice(first.lines, "draft")], [{ line_id: "a", quantity: 1 }])
    expect(second.lines.map(({ line_id }) => line_id)).toEqual(["a"])
  })

  it.each([
    ["a line of another order", [{ line_id: "x", quantity: 1 }], "invalid_data"],
    ["shipping by hand", [{ line_id: "ship", quantity: 1 }], "invalid_data"],
    [
      "a line twice",
      [
        { line_id: "a", quantity: 1 },
        { line_id: "a", quantity: 1 },
      ],
      "invalid_data",
    ],
    ["nothing of a line", [{ line_id: "a", quantity: 0 }], "invalid_data"],
    ["less than nothing", [{ line_id: "a", quantity: -1 }], "invalid_data"],
    ["no number", [{ line_id: "a", quantity: NaN }], "invalid_data"],
    ["more than ordered", [{ line_id: "a", quantity: 4 }], "invalid_data"],
  ])("refuses %s", (_, asked, type) => {
    expect(refusal(() => plan(lines, [], asked))).toMatchObject({ type })
  })

  it("refuses more than is left and says how much is", () => {
    const made = [invoice([{ line_id: "a", quantity: 2, net_total: 20 }])]
    const error = refusal(() => plan(lines, made, [{ line_id: "a", quantity: 2 }]))
    expect(error).toMatchObject({ type: "conflict", message: expect.stringContaining("1 of 3") })
  })
})

it("the parts of a line add up to its rounded net, in any order and after any cancellation", () => {
  const step = fc.record({ part: fc.integer({ min: 1, max: 40 }), cancel: fc.boolean() })
  const net = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), net, fc.array(step), (ordered, whole, steps) => {
      const a = line("a", ordered, whole)
      const made: CountedInvoice[] = []
      let open = ordered
      for (const { part, cancel } of steps) {
        if (part <= open) {
          const { lines } = plan([a], made, [{ line_id: "a", quantity: part }])
          made.push(invoice(lines, cancel ? "canceled" : "issued"))
          if (cancel) made.push(invoice(lines, "issued", "credit_note"))
          else open -= part
        }
      }
      if (open > 0) {
        made.push(invoice(plan([a], made).lines))
      }
      const kept = made.flatMap(({ kind, lines }) =>
        lines.map(({ net_total }) => Math.round(Number(net_total) * 100) * (kind === "credit_note" ? -1 : 1)),
      )
      expect(kept.reduce((sum, cents) => sum + cents, 0)).toBe(Math.round(whole * 100))
    }),
  )
})

it("a draft that charges more than a return has left is not issued", () => {
  const a = line("a", 10, 100)
  const draft = invoice([{ line_id: "a", quantity: 10, net_total: 100 }], "draft")
  expect(() => assertIssuable(draft, [a], [])).not.toThrow()
  const returned = { ...a, facts: { ...a.facts, fulfilled: 10, delivered: 10, returned: 3 } }
  expect(refusal(() => assertIssuable(draft, [returned], []))).toMatchObject({ type: "conflict" })
  expect(refusal(() => assertIssuable(draft, [], []))).toMatchObject({ type: "conflict" })
})
