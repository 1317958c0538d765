import type { DraftLine } from "../editing/offer-draft"
import { assertDiscountLimit } from "../pricing/discount-limit"
import { priceDraftLines } from "../pricing/price-offer"
import { aLine } from "./draft-line"

const LIMIT = 20

const manual = (percent: number, given: Partial<DraftLine> = {}) =>
  aLine({ discount_source: "manual", discount_type: "percent", discount_value: percent, ...given })
const ruled = (percent: number) => ({ ...manual(percent), discount_source: "rule" as const })
const touched = { is_touched: true, sku: "CH-1" }

/** The refusal of an offer of these lines, if it is refused; `granted`: what the whole was given before. */
function refusal(lines: DraftLine[], whole = 0, granted?: number, type: "percent" | "amount" = "percent") {
  const discount = { discount_type: type, discount_value: whole }
  const priced = priceDraftLines(lines, discount, "ron")
  try {
    assertDiscountLimit(priced, { ...discount, granted_discount_percent: granted }, LIMIT)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe("a role's discount limit", () => {
  it("holds the lines that a person touches now, whatever way the discount is typed, and says which", () => {
    expect(refusal([manual(20, touched)])).toBeNull()
    expect(refusal([aLine(), manual(20.01, touched)])).toMatch(
      /line 2 \(CH-1\): 20.01 % is more than the 20 %/,
    )
    const priced = { ...touched, discount_type: "price" as const }
    expect(refusal([manual(79, priced)])).toMatch(/21 %/)
    expect(refusal([manual(150, priced)])).toBeNull()
    expect(refusal([manual(50)])).toBeNull()
    expect(refusal([ruled(50)])).toBeNull()
  })

  it("holds the discount on the whole offer that is given now, not what was granted before", () => {
    expect(refusal([aLine()], 21, 0)).toMatch(/discount on the whole offer: 21 %/)
    expect(refusal([ruled(50)], 20, 0)).toBeNull()
    expect(refusal([aLine()], 30, 30)).toBeNull()
    expect(refusal([aLine()], 30)).toBeNull()
  })

  it("notices an amount that weighs more since lines are gone", () => {
    const tenth = refusal([aLine(), aLine()], 40, 20, "amount")
    expect(tenth).toBeNull()
    expect(refusal([aLine()], 40, 20, "amount")).toMatch(/whole offer: 40 %/)
  })

  it("counts a line's own discount and its share together, but not what a rule gave", () => {
    expect(refusal([manual(15, touched)], 10)).toMatch(
      /line 1 \(CH-1\): 23.5 % together with the discount on the whole/,
    )
    expect(refusal([manual(15)], 10, 0)).toMatch(/together/)
    expect(refusal([ruled(15), manual(5, touched)], 10, 0)).toBeNull()
    expect(refusal([manual(0, touched)], 30, 30)).toBeNull()
  })

  it("does not go by rounded shares", () => {
    expect(refusal([aLine({ list_price: 0.06 })], 20, 0)).toBeNull()
  })
})
