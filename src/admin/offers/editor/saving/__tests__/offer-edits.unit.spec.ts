import type { NewLine } from "../offer-edits"
import { isEmpty, mergeEdits, NO_EDITS, splitEdits } from "../offer-edits"
import { orderKeys } from "../../grid/offer-rows"

const newLine = (key: string, more: Partial<NewLine> = {}): NewLine => ({
  ...{ key, after: null, kind: "product", variant_id: `variant_${key}`, quantity: 1 },
  ...more,
})
const after = (...steps: Parameters<typeof mergeEdits>[1][]) =>
  steps.reduce(mergeEdits, NO_EDITS) as typeof NO_EDITS

describe("edits of an offer, merged", () => {
  it("keeps what was typed last in a cell, and what was typed in the others", () => {
    const edits = after(
      { update: { a: { quantity: 2 } } },
      { update: { a: { discount_type: "percent", discount_value: 10 } } },
      { update: { a: { quantity: 3 }, b: { quantity: 1 } } },
    )
    expect(edits.update).toEqual({
      a: { quantity: 3, discount_type: "percent", discount_value: 10 },
      b: { quantity: 1 },
    })
  })

  it("lets back to the rule and a discount by hand forget each other", () => {
    const byHand = { update: { a: { discount_type: "amount" as const, discount_value: 5 } } }
    const back = { update: { a: { discount_source: "rule" as const } } }
    expect(after(byHand, back).update.a).toEqual({ discount_source: "rule" })
    expect(after(back, byHand).update.a).toEqual({ discount_type: "amount", discount_value: 5 })
  })

  it("changes a line that is not saved yet where it is made", () => {
    const edits = after(
      { create: [newLine("n", { discount_type: "percent", discount_value: 5 })] },
      { update: { n: { quantity: 4 } } },
      { update: { n: { discount_source: "rule" } } },
    )
    expect(edits.update).toEqual({})
    expect(edits.create).toEqual([newLine("n", { quantity: 4 })])
  })

  it("leaves nothing of a line added and removed again, and forgets what was typed into a removed one", () => {
    expect(isEmpty(after({ create: [newLine("n")] }, { remove: ["n"] }))).toBe(true)
    const edits = after({ update: { a: { quantity: 2 } } }, { remove: ["a"] }, { remove: ["a"] })
    expect([edits.update, edits.remove]).toEqual([{}, ["a"]])
  })

  it("splits into what can be refused by itself, and together again into the same", () => {
    const edits = after(
      { create: [newLine("n"), newLine("m")], remove: ["x"], order: ["b", "a"] },
      { update: { a: { quantity: 2, discount_type: "percent", discount_value: 10 }, b: { title: "B" } } },
      { head: { discount_type: "percent", discount_value: 3, shipping_option_id: "s" } },
    )
    const parts = splitEdits(edits)
    expect(parts).toHaveLength(9)
    expect(parts.reduce(mergeEdits)).toEqual(edits)
  })
})

describe("the order of an edited offer", () => {
  it("puts new lines behind what they follow, removed ones away, and the rest as they were moved", () => {
    const saved = ["a", "b", "c"]
    expect(
      orderKeys(saved, after({ create: [newLine("n", { after: "a" }), newLine("m", { after: "n" })] })),
    ).toEqual(["a", "n", "m", "b", "c"])
    expect(orderKeys(saved, after({ create: [newLine("n"), newLine("m", { after: "gone" })] }))).toEqual([
      "n",
      "a",
      "b",
      "c",
      "m",
    ])
    expect(orderKeys(saved, after({ order: ["c", "a", "b"], remove: ["a"] }))).toEqual(["c", "b"])
  })

  it("keeps a line added after the move behind the one it follows", () => {
    const edits = after({ order: ["c", "a", "b"] }, { create: [newLine("n", { after: "a" })] })
    expect(orderKeys(["a", "b", "c"], edits)).toEqual(["c", "a", "n", "b"])
  })
})
