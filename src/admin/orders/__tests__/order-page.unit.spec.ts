import type { HttpInvoice, HttpSalesOrder, HttpSalesOrderLine } from "../../../types/http"
import { creditableRows, deliverableRows, invoiceableRows } from "../lines/order-quantities"
import { refusalOf } from "../../shared/form/refusal"
import { openSteps } from "../order-steps"
import { invoiceState, openAmount } from "../lines/order-sums"

const line = (line_id: string, ordered: number, more: Partial<HttpSalesOrderLine> = {}) =>
  ({
    ...{ line_id, title: line_id, sku: null, ordered, delivered: 0, invoiced: 0, returned: 0 },
    ...{ open_to_deliver: ordered, open_to_invoice: ordered, open_to_credit: 0, ...more },
  }) as HttpSalesOrderLine

const invoice = (id: string, quantities: Record<string, number>, more: Partial<HttpInvoice> = {}) =>
  ({
    ...{ id, kind: "invoice", number: id, status: "issued", credited_invoice_id: null, total: 100 },
    ...{ credited_total: 0, paid_total: 0, paid_at: null, is_overdue: false, due_at: null },
    lines: Object.entries(quantities).map(([line_id, quantity]) => ({ line_id, title: line_id, quantity })),
    ...more,
  }) as HttpInvoice

const order = (lines: HttpSalesOrderLine[], more: Partial<HttpSalesOrder> = {}) =>
  ({
    state: "active",
    lines,
    delivery_notes: [],
    invoices: [],
    payments: [],
    ...more,
  }) as unknown as HttpSalesOrder

const amounts = (rows: { line_id: string; max: number; suggested: number }[]) =>
  rows.map(({ line_id, max, suggested }) => [line_id, max, suggested])

describe("the quantities of an order's forms", () => {
  it("offer what is left to deliver", () => {
    const lines = [line("desk", 3, { open_to_deliver: 2 }), line("chair", 4, { open_to_deliver: 0 })]
    expect(amounts(deliverableRows(order(lines)))).toEqual([["desk", 2, 2]])
  })

  it("offer what arrived and is on no invoice or draft", () => {
    const lines = [line("desk", 5, { delivered: 4, returned: 1, invoiced: 1, open_to_invoice: 3 })]
    const invoices = [invoice("draft", { desk: 1 }, { status: "draft" })]
    expect(amounts(invoiceableRows(order(lines, { invoices }), "delivered"))).toEqual([["desk", 1, 1]])
    expect(amounts(invoiceableRows(order(lines, { invoices }), "ordered"))).toEqual([["desk", 3, 3]])
  })

  it("leave a draft what it holds already", () => {
    const draft = invoice("draft", { desk: 2 }, { status: "draft" })
    const sold = order([line("desk", 5, { open_to_invoice: 3 }), line("chair", 4)], { invoices: [draft] })
    const rows = invoiceableRows(sold, "ordered", draft)
    expect(amounts(rows)).toEqual([
      ["desk", 5, 2],
      ["chair", 4, 0],
    ])
  })

  it("offer to credit what no credit note took back, and suggest what came back", () => {
    const whole = invoice("F1", { desk: 3, chair: 4, shipping: 1 })
    const note = invoice("S1", { chair: 4, desk: 1 }, { kind: "credit_note", credited_invoice_id: "F1" })
    const sold = order([line("desk", 3, { open_to_credit: 5 }), line("chair", 4)], {
      invoices: [whole, note],
    })
    expect(amounts(creditableRows(sold, whole))).toEqual([
      ["desk", 2, 2],
      ["shipping", 1, 0],
    ])
  })
})

describe("the steps of an order", () => {
  const note = { id: "note", delivered_at: null, canceled_at: null }
  const stepsOf = (sold: HttpSalesOrder) => openSteps(sold).map((step) => step.do)

  it("go from delivering to being paid", () => {
    const sold = order([line("desk", 1)], {
      delivery_notes: [note] as HttpSalesOrder["delivery_notes"],
      invoices: [invoice("F1", {}), invoice("draft", {}, { status: "draft" })],
    })
    expect(stepsOf(sold)).toEqual(["deliver", "mark-delivered", "issue", "invoice", "pay"])
  })

  it("are none once everything is done", () => {
    const done = line("desk", 1, { open_to_deliver: 0, open_to_invoice: 0 })
    expect(
      stepsOf(order([done], { state: "closed", invoices: [invoice("F1", {}, { paid_at: "2026" })] })),
    ).toEqual([])
  })

  it("leave of a canceled order what is to be paid", () => {
    const sold = order([line("desk", 1)], { state: "canceled", invoices: [invoice("F1", {})] })
    expect(stepsOf(sold)).toEqual(["pay"])
  })

  it("begin with the invoice that is due first", () => {
    const invoices = [
      invoice("F1", {}, { due_at: "2026-12-02" }),
      invoice("F2", {}, { due_at: "2026-12-01" }),
    ]
    const [step] = openSteps(order([], { invoices }))
    expect(step).toMatchObject({ do: "pay", invoice: { id: "F2" } })
  })
})

describe("an invoice", () => {
  it("is open for what was neither paid nor credited", () => {
    expect(openAmount(invoice("F1", {}, { total: 0.3, paid_total: 0.1, credited_total: 0.1 }))).toBe(0.1)
    expect(openAmount(invoice("F1", {}, { kind: "credit_note" }))).toBe(0)
    expect(openAmount(invoice("F1", {}, { status: "draft" }))).toBe(0)
  })

  it("says where it stands", () => {
    const state = (more: Partial<HttpInvoice>) => invoiceState(invoice("F1", {}, more))
    expect(state({ paid_total: 50 })).toBe("partlyPaid")
    expect(state({ paid_total: 50, is_overdue: true })).toBe("overdue")
    expect(state({ credited_total: 100, paid_at: "2026-12-01" })).toBe("credited")
    expect(state({ paid_at: "2026-12-01" })).toBe("paid")
  })
})

describe("a refusal", () => {
  const places = {
    fields: ["amount", "exchange_rate", "exchange_rate_date"],
    lineIds: ["ordli_1", "ordli_2"],
  }
  const refusalFor = (message: string) => refusalOf(new Error(message), places)

  it("belongs to the line it names", () => {
    expect(
      refusalFor('items: cannot deliver 5 of "Birou" (ordli_2): 2 of 3 ordered are left to deliver'),
    ).toEqual({
      line_id: "ordli_2",
      message: 'cannot deliver 5 of "Birou": 2 of 3 ordered are left to deliver',
    })
  })

  it("belongs to the field it names", () => {
    expect(refusalFor("amount: 3 is too much")).toEqual({ field: "amount", message: "3 is too much" })
    expect(refusalFor("Invalid request: exchange_rate: write at most six decimals").field).toBe(
      "exchange_rate",
    )
    expect(refusalFor("Invalid request: Field 'exchange_rate_date' is required").field).toBe(
      "exchange_rate_date",
    )
  })

  it("belongs to the form otherwise", () => {
    expect(refusalFor("The order is closed.")).toEqual({ message: "The order is closed.", field: undefined })
  })
})
