import * as fc from "fast-check"
import type { DraftLine } from "../editing/offer-draft"
import { assertDiscountLimit, beyondLimit, type Discounted } from "../pricing/discount-limit"
import { priceDraftLines, type PricedLine } from "../pricing/price-offer"
import type { DocumentDiscount } from "../pricing/share-discount"
import { aLine } from "./draft-line"

const LIMIT = 20

type Whole = number | DocumentDiscount
const manual = (percent: number, given: Partial<DraftLine> = {}) =>
  aLine({ discount_source: "manual", discount_type: "percent", discount_value: percent, ...given })
const ruled = (percent: number, given: Partial<DraftLine> = {}) =>
  manual(percent, { discount_source: "rule", ...given })
const off = (discount_value: number): DocumentDiscount => ({ discount_type: "amount", discount_value })

function offerOf(lines: DraftLine[], whole: Whole = 0): Discounted<PricedLine> {
  const discount =
    typeof whole === "number" ? { discount_type: "percent" as const, discount_value: whole } : whole
  return { ...discount, lines: priceDraftLines(lines, discount, "ron") }
}

/** The refusal of what an offer becomes, if it is refused. */
function refusal(before: Discounted | null, after: Discounted<PricedLine>) {
  try {
    assertDiscountLimit(before, after, LIMIT)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe("a role's discount limit", () => {
  it("holds what a person gives, whatever way the discount is typed, and says which", () => {
    expect(refusal(null, offerOf([manual(20)]))).toBeNull()
    expect(refusal(null, offerOf([aLine(), manual(20.01, { sku: "CH-1" })]))).toMatch(
      /line 2 \(CH-1\): 20.01 % is more than the 20 % your role may give\. Lower it, or ask a sales manager/,
    )
    expect(refusal(null, offerOf([manual(79, { discount_type: "price" })]))).toMatch(/21 %/)
    expect(refusal(null, offerOf([manual(21, { discount_type: "amount" })]))).toMatch(/21 %/)
    expect(refusal(null, offerOf([manual(150, { discount_type: "price" })]))).toBeNull()
    expect(refusal(null, offerOf([ruled(50), manual(50, { is_adjusted: true })]))).toBeNull()
  })

  describe("of a line that somebody gave more", () => {
    const granted = manual(80, { id: "a", quantity: 3 })
    const before = offerOf([granted, aLine({ id: "b" })])
    const becomes = (...lines: DraftLine[]) => refusal(before, offerOf(lines))

    it("leaves the line alone, with fewer pieces, a smaller discount, in another place and on another price", () => {
      expect(becomes(aLine({ id: "b", quantity: 900 }), granted)).toBeNull()
      expect(becomes({ ...granted, quantity: 1 })).toBeNull()
      expect(becomes({ ...granted, discount_value: 60 })).toBeNull()
      expect(becomes({ ...granted, list_price: 130 })).toBeNull()
      expect(becomes()).toBeNull()
    })

    it("refuses more pieces, the line once more, more off, and another product at it", () => {
      expect(becomes({ ...granted, quantity: 5000 })).toMatch(
        /line 1 \(Scaun\): 80 % is more than the 20 % your role may give, and it was given for fewer pieces\. Lower/,
      )
      expect(becomes(granted, { ...granted, id: undefined })).toMatch(/line 2 .*: 80 %/)
      expect(becomes({ ...granted, quantity: 1 }, { ...granted, id: undefined, quantity: 2 })).toMatch(
        /line 2/,
      )
      expect(becomes({ ...granted, discount_value: 81, quantity: 1 })).toMatch(/81 %/)
      expect(becomes({ ...granted, discount_value: 15, discount_type: "price" })).toMatch(/85 %/)
      expect(becomes({ ...granted, variant_id: "dearer" })).toMatch(/80 %/)
    })

    it("does not take what a rule gave for granted: typed by hand, it is the person's", () => {
      const rule = offerOf([ruled(50, { id: "a" })])
      expect(refusal(rule, offerOf([ruled(50, { id: "a", quantity: 9 })]))).toBeNull()
      expect(refusal(rule, offerOf([manual(50, { id: "a" })]))).toMatch(/50 %/)
    })
  })

  describe("of a discount on the whole offer", () => {
    const chair = aLine({ id: "a", quantity: 2 })
    const before = offerOf([chair], 30)
    const becomes = (lines: DraftLine[], whole: Whole = 30) => refusal(before, offerOf(lines, whole))

    it("holds what is given now, not what was granted, nor what prices do by themselves", () => {
      expect(refusal(null, offerOf([aLine()], 21))).toMatch(/Discount on the whole offer: 21 %/)
      expect(refusal(null, offerOf([ruled(50)], 20))).toBeNull()
      expect(becomes([chair])).toBeNull()
      expect(becomes([{ ...chair, list_price: 120 }])).toBeNull()
      expect(becomes([chair], 25)).toBeNull()
      expect(becomes([chair], 31)).toMatch(/31 %/)
    })

    it("refuses more goods below it, but not other goods for as much", () => {
      const lamp = aLine({ quantity: 1 })
      expect(becomes([chair, lamp])).toMatch(
        /Discount on the whole offer: 30 % .*, and it was given for less than the offer sells now\. Lower/,
      )
      expect(becomes([{ ...chair, quantity: 3 }])).toMatch(/30 %/)
      expect(becomes([{ ...chair, quantity: 1 }, lamp])).toBeNull()
      expect(becomes([chair, lamp], 20)).toBeNull()
    })

    it("weighs an amount by what it is taken from", () => {
      const two = offerOf([aLine({ id: "a" }), aLine({ id: "b" })], off(50))
      expect(refusal(two, offerOf([aLine({ id: "a" }), aLine({ id: "b" }), aLine()], off(50)))).toBeNull()
      expect(
        refusal(two, offerOf([aLine({ id: "a" }), aLine({ id: "b", list_price: 60 })], off(50))),
      ).toBeNull()
      expect(refusal(two, offerOf([aLine({ id: "a" })], off(50)))).toMatch(/whole offer: 50 %/)
      expect(refusal(two, offerOf([aLine({ id: "a" }), aLine({ id: "b" })], off(60)))).toMatch(/30 %/)
    })

    it("counts a line's own discount and its share together, but not what a rule gave", () => {
      const own = manual(15, { id: "a", sku: "CH-1" })
      const combined = /line 1 \(CH-1\): 23.5 % together with the discount on the whole/
      expect(refusal(offerOf([own]), offerOf([own], 10))).toMatch(combined)
      expect(refusal(offerOf([], 10), offerOf([own], 10))).toMatch(combined)
      expect(refusal(null, offerOf([ruled(15), manual(5)], 10))).toBeNull()
      expect(refusal(offerOf([chair], 30), offerOf([{ ...chair, ...manual(0), id: "a" }], 30))).toBeNull()
    })
  })

  it("does not go by rounded shares", () => {
    expect(refusal(null, offerOf([aLine({ list_price: 0.06 })], 20))).toBeNull()
  })
})

describe("whatever is done to an offer", () => {
  const percent = fc.integer({ min: 0, max: 95 })
  const line = fc.record({
    quantity: fc.integer({ min: 1, max: 50 }),
    list_price: fc.integer({ min: 100, max: 90_000 }).map((cents) => cents / 100),
    discount_value: percent,
    discount_source: fc.constantFrom("manual" as const, "rule" as const),
  })
  const limit = fc.integer({ min: 0, max: 60 })
  const offer = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    whole: fc.oneof(fc.constant(0), percent),
  })
  const named = (lines: Partial<DraftLine>[]) =>
    lines.map((given, index) => aLine({ discount_type: "percent", id: `l${index}`, ...given }))

  /** What is given beyond a limit, in money: of what a person gave on the lines, and of the whole offer's discount. */
  function excess({ lines, discount_value }: Discounted<PricedLine>, most: number): number {
    const whole = Number(discount_value ?? 0)
    return lines.reduce((sum, each) => {
      const own = each.discount_source === "manual" ? Number(each.discount_value) : 0
      const price = each.discount_source === "manual" ? each.list_price : each.unit_price
      const given = 100 - ((100 - own) * (100 - whole)) / 100
      return sum + (Math.max(0, given - most) / 100) * price * Number(each.quantity)
    }, 0)
  }

  it("nobody gives more beyond their limit than was given before, and is not refused", () => {
    const edit = fc.record({
      at: fc.nat(),
      quantity: fc.integer({ min: 1, max: 50 }),
      discount_value: fc.option(percent),
      remove: fc.boolean(),
      add: fc.option(line),
      whole: fc.option(percent),
    })
    let allowed = 0
    fc.assert(
      fc.property(offer, edit, limit, ({ lines, whole }, wanted, most) => {
        const drafts = named(lines)
        const before = offerOf(drafts, whole)
        const at = wanted.at % drafts.length
        const { quantity, discount_value } = wanted
        const changed: DraftLine = {
          ...drafts[at],
          quantity,
          ...(discount_value === null ? {} : { discount_value, discount_source: "manual" as const }),
        }
        const kept = drafts.flatMap((each, index) =>
          index === at ? (wanted.remove ? [] : [changed]) : [each],
        )
        const added = wanted.add ? [aLine({ discount_type: "percent", ...wanted.add })] : []
        const after = offerOf([...kept, ...added], wanted.whole ?? whole)
        if (!beyondLimit(before, after, most).length) {
          allowed += 1
          // Less than a cent for each line, as nets are rounded.
          expect(excess(after, most)).toBeLessThanOrEqual(
            excess(before, most) + 0.01 * (after.lines.length + 5),
          )
        }
      }),
      { numRuns: 2000, seed: 14 },
    )
    expect(allowed).toBeGreaterThan(200)
  })

  it("fewer pieces, smaller discounts, fewer lines in another order are anybody's to do", () => {
    const less = fc.record({ share: fc.double({ min: 0.1, max: 1, noNaN: true }), drop: fc.nat() })
    fc.assert(
      fc.property(offer, less, limit, ({ lines, whole }, { share, drop }, most) => {
        const drafts = named(lines)
        const lighter = drafts
          .filter((_, index) => index !== drop % (drafts.length + 1))
          .map((each) => ({ ...each, quantity: Math.max(1, Math.floor(each.quantity * share)) }))
          .reverse()
        const after = offerOf(lighter, Math.floor(whole * share))
        expect(beyondLimit(offerOf(drafts, whole), after, most)).toEqual([])
      }),
      { numRuns: 500, seed: 14 },
    )
  })

  it("one piece more of a line beyond the limit is refused", () => {
    fc.assert(
      fc.property(offer, fc.nat(), limit, ({ lines, whole }, at, most) => {
        const drafts = named(lines.map((each) => ({ ...each, discount_source: "manual" as const })))
        const index = at % drafts.length
        const more = drafts.map((each, each_index) =>
          each_index === index ? { ...each, quantity: each.quantity + 1 } : each,
        )
        const own = Number(drafts[index].discount_value)
        fc.pre(own > 0 && 100 - ((100 - own) * (100 - whole)) / 100 > most + 0.001)
        const beyond = beyondLimit(offerOf(drafts, whole), offerOf(more, whole), most)
        expect(beyond.map((each) => each.index)).toContain(index)
      }),
      { numRuns: 500, seed: 14 },
    )
  })
})
