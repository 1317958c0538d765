import fc from "fast-check"
import { lineProgress, type LineFacts } from "../state/line-progress"
import { orderProgress } from "../state/order-progress"
import { isChanged, triggersBetween } from "../state/transitions"

type Counts = [ordered: number, delivered: number, invoiced: number, returned?: number]

const line = (
  [ordered, delivered, invoiced, returned = 0]: Counts,
  { kind = "product" as LineFacts["kind"], is_free = false, replaced = 0, written_off = 0 } = {},
) =>
  lineProgress({
    ...{ kind, is_free, ordered, fulfilled: delivered, delivered, invoiced },
    ...{ returned, replaced, written_off, drafted: 0 },
  })
const order = (...counts: Counts[]) =>
  orderProgress(
    counts.map((each) => line(each)),
    false,
  )

describe("a sales order", () => {
  it("is active until all of it is delivered and invoiced", () => {
    expect(order([2, 0, 0], [3, 0, 0])).toEqual({ state: "active", delivered: "none", invoiced: "none" })
    expect(order([2, 2, 0], [3, 0, 3])).toEqual({
      state: "active",
      delivered: "partial",
      invoiced: "partial",
    })
    expect(order([2, 2, 0], [3, 3, 0])).toEqual({ state: "active", delivered: "full", invoiced: "none" })
    expect(order([2, 0, 2], [3, 0, 3])).toEqual({ state: "active", delivered: "none", invoiced: "full" })
    expect(order([2, 2, 2], [3, 3, 3])).toEqual({ state: "closed", delivered: "full", invoiced: "full" })
  })

  it("does not wait for a line that an order edit took away", () => {
    expect(order([2, 2, 2], [0, 0, 0]).state).toBe("closed")
  })

  it("is not finished by being empty", () => {
    expect(order()).toEqual({ state: "active", delivered: "none", invoiced: "none" })
    expect(order([0, 0, 0]).state).toBe("active")
  })

  it("waits for its shipping to be invoiced, not delivered", () => {
    const goods = line([2, 2, 2])
    expect(orderProgress([goods, line([1, 0, 0], { kind: "shipping" })], false)).toMatchObject({
      ...{ state: "active", delivered: "full", invoiced: "partial" },
    })
    expect(orderProgress([goods, line([1, 0, 1], { kind: "shipping" })], false).state).toBe("closed")
  })

  it("opens again by a return, and closes when it is credited", () => {
    expect(order([10, 10, 10, 4])).toMatchObject({ state: "active", delivered: "partial", invoiced: "full" })
    expect(order([10, 10, 6, 4]).state).toBe("closed")
    expect(order([10, 10, 0, 10]).state).toBe("closed")
  })

  it("waits for the credit note of what an order edit took away", () => {
    expect(order([4, 4, 10])).toMatchObject({ state: "active", delivered: "full", invoiced: "full" })
    expect(order([2, 2, 2], [0, 0, 1]).state).toBe("active")
    expect(order([4, 4, 4]).state).toBe("closed")
  })

  it("waits for the replacement of an exchange as for any line, and for the credit of what came back", () => {
    const before = order([2, 2, 2])
    const returned: Counts = [2, 2, 2, 1]
    expect(before.state).toBe("closed")
    expect(order(returned, [1, 0, 0])).toMatchObject({ state: "active", delivered: "partial" })
    expect(order(returned, [1, 1, 1]).state).toBe("active")
    expect(order([2, 2, 1, 1], [1, 1, 0])).toMatchObject({ state: "active", delivered: "full" })
    expect(order([2, 2, 1, 1], [1, 1, 1]).state).toBe("closed")
  })

  it("waits for a claim's free replacement to arrive, not for its invoice, nor for a credit note", () => {
    const claimed = line([2, 2, 2, 1], { replaced: 1 })
    expect(orderProgress([claimed, line([1, 0, 0], { is_free: true })], false)).toMatchObject({
      ...{ state: "active", delivered: "partial", invoiced: "full" },
    })
    expect(orderProgress([claimed, line([1, 1, 0], { is_free: true })], false).state).toBe("closed")
  })

  it("stays closed by a claim that nothing came back for, credited or not", () => {
    expect(orderProgress([line([2, 2, 2], { written_off: 1 })], false).state).toBe("closed")
    expect(orderProgress([line([2, 2, 1], { written_off: 1 })], false).state).toBe("closed")
    expect(orderProgress([line([2, 2, 1])], false).state).toBe("active")
  })

  it("that costs nothing at all is invoiced like any other", () => {
    expect(orderProgress([line([1, 1, 0], { is_free: true })], false).state).toBe("active")
    expect(orderProgress([line([1, 1, 1], { is_free: true })], false).state).toBe("closed")
  })

  it("is canceled when the host says so, whatever was done", () => {
    expect(orderProgress([line([2, 2, 2])], true).state).toBe("canceled")
  })

  it("says the operations that lead from one look to the next", () => {
    const [open, closed] = [order([2, 0, 0]), order([2, 2, 2])]
    expect(triggersBetween(open, closed)).toEqual(["order_delivered", "order_invoiced", "order_closed"])
    expect(triggersBetween(closed, order([2, 2, 0]))).toEqual(["order_reopened"])
    expect(triggersBetween(open, orderProgress([], true))).toEqual(["order_canceled"])
    expect(triggersBetween(closed, closed)).toEqual([])
  })

  it("has an operation on the board only where something changed", () => {
    const counts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 3 })
    const looks = counts.map((lines) =>
      order(...lines.map(([ordered, d, i]): Counts => [ordered, Math.min(d, ordered), Math.min(i, ordered)])),
    )
    fc.assert(
      fc.property(looks, looks, (before, after) => {
        if (!isChanged(before, after)) {
          expect(triggersBetween(before, after)).toEqual([])
        }
        expect(after.state === "closed").toBe(after.delivered === "full" && after.invoiced === "full")
      }),
    )
  })
})
