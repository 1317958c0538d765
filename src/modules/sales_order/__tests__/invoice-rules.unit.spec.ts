import type { CountedInvoice } from "../documents/invoice-lines"
import { assertIssuable, planInvoice, type PlanLine } from "../documents/plan-invoice"
import { planPayment } from "../documents/plan-payment"
import { lastDelivery } from "../state/last-delivery"

const day = (number: number) => new Date(Date.UTC(2027, 0, number))
const line = (ordered: number, delivered: number, returned = 0): PlanLine => ({
  ...{ kind: "product", line_id: "a", title: "Birou", sku: null, ordered, net: 10 * ordered },
  ...{ gross: null, tax_rate: 21 },
  facts: {
    ...{ kind: "product", is_free: false, ordered, fulfilled: delivered, delivered, returned },
    ...{ replaced: 0, written_off: 0, invoiced: 0, drafted: 0 },
  },
})
const shipping: PlanLine = {
  ...line(1, 0),
  ...{ kind: "shipping", line_id: "ship", title: "Livrare" },
  facts: { ...line(1, 0).facts, kind: "shipping" },
}
const plan = (
  lines: PlanLine[],
  invoices: CountedInvoice[] = [],
  asked?: { line_id: string; quantity: number }[],
) => planInvoice({ lines, invoices, asked, from: "delivered", currency_code: "ron" })
const chargedLine = (quantity: number, net_total: number) => ({
  ...{ line_id: "a", quantity, net_total, gross_total: null, tax_rate: 21 },
})
const charged = (quantity: number, status: CountedInvoice["status"] = "issued"): CountedInvoice => ({
  ...{ kind: "invoice", status, lines: [chargedLine(quantity, 10 * quantity)] },
})
const quantities = ({ lines }: ReturnType<typeof plan>) =>
  lines.map(({ line_id, quantity }) => [line_id, quantity])

describe("an invoice from what was delivered", () => {
  it("charges what arrived and is not invoiced yet, drafts among it, and the shipping with it", () => {
    expect(quantities(plan([line(10, 4), shipping]))).toEqual([
      ["a", 4],
      ["ship", 1],
    ])
    expect(quantities(plan([line(10, 7)], [charged(4), charged(1, "draft")]))).toEqual([["a", 2]])
  })

  it("does not charge what came back", () => {
    expect(quantities(plan([line(10, 7, 3)]))).toEqual([["a", 4]])
  })

  it("is refused while nothing arrived, although the shipping is open", () => {
    expect(() => plan([line(10, 0), shipping])).toThrow("Nothing that was delivered is left to invoice")
    expect(quantities(plan([line(1, 1), shipping], [charged(1)]))).toEqual([["ship", 1]])
  })

  it("says how much arrived when more is asked for", () => {
    expect(() => plan([line(10, 4)], [], [{ line_id: "a", quantity: 5 }])).toThrow(
      'Cannot invoice 5 of "Birou": 4 of 10 delivered are left to invoice',
    )
  })
})

describe("a draft", () => {
  const draft = (net_total: number) => ({
    ...{ kind: "invoice" as const, status: "draft" as const, currency_code: "ron" },
    lines: [chargedLine(5, net_total)],
  })

  it("is not issued at a price that is no longer the order's", () => {
    expect(() => assertIssuable(draft(50), [line(10, 0)], [])).not.toThrow()
    expect(() => assertIssuable(draft(50.01), [line(10, 0)], [])).not.toThrow()
    expect(() => assertIssuable(draft(60), [line(10, 0)], [])).toThrow('The price of "Birou" changed')
  })

  it("is not made below nothing where earlier parts cost more", () => {
    const cheap = { ...line(10, 0), net: 10 }
    expect(() => planInvoice({ lines: [cheap], invoices: [charged(5)], currency_code: "ron" })).toThrow(
      "invoiced at a higher price before",
    )
  })
})

describe("the day of delivery on an invoice", () => {
  const deliveries = [
    { line_id: "a", quantity: 6, delivered_at: day(20) },
    { line_id: "a", quantity: 4, delivered_at: day(10) },
    { line_id: "b", quantity: 1, delivered_at: day(25) },
  ]
  const at = (quantity: number, before: number) =>
    lastDelivery([{ line_id: "a", quantity, before }], deliveries)

  it("is that of the last of its goods, the oldest being invoiced first", () => {
    expect(at(4, 0)).toEqual(day(10))
    expect(at(5, 0)).toEqual(day(20))
    expect(at(6, 4)).toEqual(day(20))
  })

  it("is none for goods that did not arrive", () => {
    expect(at(3, 10)).toBeNull()
    expect(lastDelivery([{ line_id: "c", quantity: 1, before: 0 }], deliveries)).toBeNull()
  })
})

describe("a payment", () => {
  const invoice = {
    ...{ kind: "invoice" as const, status: "issued" as const, number: "FCT-2027-0001", currency_code: "ron" },
    ...{ total: 121, credited_total: 21, paid_total: 40, paid_at: null },
  }

  it("is all that is open unless it is said", () => {
    expect(planPayment(invoice, {})).toBe(60)
    expect(planPayment(invoice, { amount: 59.99 })).toBe(59.99)
  })

  it.each([
    [{ amount: 60.01 }, "conflict"],
    [{ amount: 121.01 }, "invalid_data"],
    [{ amount: 0 }, "invalid_data"],
    [{ amount: -1 }, "invalid_data"],
    [{ amount: NaN }, "invalid_data"],
    [{ amount: 10 ** 308 }, "invalid_data"],
    [{ amount: 0.001 }, "invalid_data"],
    [{ paid_at: new Date(Date.now() + 60_000) }, "invalid_data"],
  ])("%j is refused", (asked, type) => {
    expect(() => planPayment(invoice, asked)).toThrow(expect.objectContaining({ type }))
  })

  it.each([
    [{ kind: "credit_note" as const }],
    [{ status: "draft" as const }],
    [{ status: "canceled" as const }],
    [{ paid_total: 100 }],
    [{ paid_at: day(1) }],
  ])("on %j is refused", (more) => {
    expect(() => planPayment({ ...invoice, ...more }, {})).toThrow(
      expect.objectContaining({ type: "conflict" }),
    )
  })
})
