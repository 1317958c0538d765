import fc from "fast-check"
import { MathBN } from "@medusajs/framework/utils"
import { roundMoney } from "../../../utils/money"
import { planCloseShort, shortenAdjustments } from "../documents/plan-close-short"
import { assertNoteAllows, type NoteAction } from "../state/note-rules"

const line = (line_id: string, ordered: number, open: number, invoiced = 0, drafted = 0) => ({
  ...{ line_id, title: line_id.toUpperCase(), kind: "product" as const },
  ...{ ordered, open_to_deliver: open, invoiced, facts: { drafted } },
})

describe("delivering no more of an order", () => {
  it("takes off what is open, and leaves shipping alone", () => {
    const shipping = { ...line("ship", 1, 0), kind: "shipping" as const }
    expect(planCloseShort([line("desk", 5, 3), line("chair", 2, 0), shipping])).toEqual([
      { line_id: "desk", title: "DESK", quantity: 3, remaining: 2 },
    ])
  })

  it("takes off what is asked for", () => {
    const asked = [{ line_id: "desk", quantity: 1 }]
    expect(planCloseShort([line("desk", 5, 3)], asked)).toMatchObject([{ quantity: 1, remaining: 4 }])
  })

  it.each([
    ["more than is open", [line("desk", 5, 3)], 4, "conflict", "3 of 5 ordered"],
    ["more than was ordered", [line("desk", 5, 3)], 6, "invalid_data", "6"],
    ["what is invoiced", [line("desk", 5, 3, 4)], 2, "conflict", "Credit 1 first"],
    ["what is on a draft", [line("desk", 5, 3, 2, 2)], 2, "conflict", "draft first"],
    ["the whole order", [line("desk", 5, 5)], 5, "conflict", "Cancel the order"],
  ])("refuses %s", (_, lines, quantity, type, words) => {
    const act = () => planCloseShort(lines, [{ line_id: "desk", quantity }])
    expect(act).toThrow(expect.objectContaining({ type, message: expect.stringContaining(words) }))
  })

  it("refuses when nothing is open", () => {
    expect(() => planCloseShort([line("desk", 5, 0)])).toThrow("nothing left to deliver")
  })
})

describe("the discount of a line of which a part remains", () => {
  it("is that of the pieces that remain", () => {
    const chairs = { ordered: 3, net: 89.99, unit_price: 33.33, is_tax_inclusive: false }
    expect(shortenAdjustments([{ amount: 10, description: "10 %" }], chairs, 1, "ron")).toEqual([
      { amount: 3.33, description: "10 %" },
    ])
    expect(shortenAdjustments([], chairs, 1, "ron")).toEqual([])
  })

  it("leaves the line the rounded part of its net, whatever it was", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100)
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 50 }),
        cents,
        fc.nat(100),
        fc.nat(100),
        (ordered, price, a, b) => {
          const gross = MathBN.mult(price, ordered)
          const net = roundMoney(MathBN.div(MathBN.mult(gross, 100 - a), 100), "ron")
          const remaining = 1 + (b % (ordered - 1))
          const whole = { ordered, net, unit_price: price, is_tax_inclusive: false }
          const adjustments = [{ amount: MathBN.sub(gross, net).toNumber() / 2 }]
          adjustments.push({ amount: MathBN.sub(MathBN.sub(gross, net), adjustments[0].amount).toNumber() })
          const left = shortenAdjustments(adjustments, whole, remaining, "ron")
          const discount = left.reduce((sum, each) => MathBN.add(sum, each.amount), MathBN.convert(0))
          const netLeft = MathBN.sub(MathBN.mult(price, remaining), discount)
          const part = roundMoney(MathBN.div(MathBN.mult(net, remaining), ordered), "ron")
          expect(netLeft.minus(part).abs().toNumber()).toBeLessThan(1e-9)
        },
      ),
    )
  })
})

describe("a delivery note", () => {
  const at = new Date()
  const [open, shipped, delivered, canceled] = [
    {},
    { shipped_at: at },
    { delivered_at: at },
    { canceled_at: at },
  ]
  const order = { status: "pending", display_id: 7 }
  const ofCanceled = { order: { ...order, status: "canceled" } }
  const note = { number: "AV-1", order, shipped_at: null, delivered_at: null, canceled_at: null }

  it.each<[NoteAction, object, string | null]>([
    ["ship", open, null],
    ["ship", shipped, "shipped already."],
    ["ship", delivered, "delivered already."],
    ["ship", canceled, "is canceled"],
    ["ship", ofCanceled, "Order #7 is canceled"],
    ["deliver", open, null],
    ["deliver", shipped, null],
    ["deliver", delivered, "delivered already."],
    ["deliver", canceled, "is canceled"],
    ["deliver", ofCanceled, "Order #7 is canceled"],
    ["cancel", open, null],
    ["cancel", shipped, "return"],
    ["cancel", delivered, "return"],
    ["cancel", canceled, "is canceled"],
    ["cancel", ofCanceled, "Order #7 is canceled"],
  ])("%s when it is %o: %s", (action, dates, refusal) => {
    const act = () => assertNoteAllows(action, { ...note, ...dates })
    if (refusal === null) {
      expect(act).not.toThrow()
    } else {
      expect(act).toThrow(
        expect.objectContaining({ type: "conflict", message: expect.stringContaining(refusal) }),
      )
    }
  })
})
