import fc from "fast-check"
import { coverQuantities, type QuantityTier } from "../pricing/price-intervals"

const tier = (min_quantity: number | null, max_quantity: number | null): QuantityTier => ({
  min_quantity,
  max_quantity,
})
const tiers = fc.array(
  fc
    .tuple(fc.option(fc.integer({ min: 1, max: 60 })), fc.option(fc.integer({ min: 1, max: 60 })))
    .map(([min, max]) => tier(min === null ? null : min / 2, max === null ? null : max / 2)),
  { maxLength: 5 },
)
const quantities = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 40_000 }).map((value) => value / 1000),
)

/** Which of the tiers count for a quantity, as Medusa's price calculation decides. */
const counting = (all: QuantityTier[], quantity: number) =>
  all.map(
    ({ min_quantity, max_quantity }) =>
      (min_quantity ?? 0) <= quantity && quantity <= (max_quantity ?? Infinity),
  )

describe("the quantities that prices are asked at", () => {
  it("give each line the prices that count for its own quantity", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ quantity: quantities, tiers }), { maxLength: 30 }), (asked) => {
        coverQuantities(asked).forEach((at, index) => {
          const line = asked[index]
          expect(counting(line.tiers, at)).toEqual(counting(line.tiers, line.quantity))
        })
      }),
      { numRuns: 2000 },
    )
  })

  it("are as few as can be chosen from the lines' own", () => {
    const few = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 8 }), tiers }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(few, (asked) => {
        const own = [...new Set(asked.map(({ quantity }) => quantity))]
        const serves = (chosen: number[]) =>
          asked.every((line) =>
            chosen.some(
              (at) =>
                `${counting(line.tiers, at)}` === `${counting(line.tiers, line.quantity)}` &&
                isInside(line, at),
            ),
          )
        const subsets = Array.from({ length: 2 ** own.length }, (_, bits) =>
          own.filter((_, bit) => bits & (1 << bit)),
        )
        const least = Math.min(...subsets.filter(serves).map((chosen) => chosen.length))
        expect(new Set(coverQuantities(asked)).size).toBe(least)
      }),
    )
  })

  it("is one for any number of lines without quantity prices, and one for each step that differs", () => {
    const plain = Array.from({ length: 500 }, (_, index) => ({ quantity: index + 1, tiers: [] }))
    expect(new Set(coverQuantities(plain)).size).toBe(1)
    const stepped = [tier(null, 9), tier(10, 99), tier(100, null)]
    const lines = [1, 3, 9, 10, 50, 99, 100, 1000].map((quantity) => ({ quantity, tiers: stepped }))
    expect(coverQuantities([...plain, ...lines]).slice(500)).toEqual([9, 9, 9, 99, 99, 99, 1000, 1000])
  })

  it("goes by the bounds to the last digit", () => {
    const half = [tier(2.5, 5)]
    const at = (quantity: number, other: number) =>
      coverQuantities([
        { quantity, tiers: half },
        { quantity: other, tiers: [] },
      ])[0]
    expect(at(2.499, 2.5)).toBe(2.499)
    expect(at(2.5, 5)).toBe(5)
    expect(at(5, 5.001)).toBe(5)
    expect(at(5.001, 9)).toBe(9)
  })
})

/** No tier begins or ends between the two. */
function isInside(
  { quantity, tiers: all }: { quantity: number; tiers: QuantityTier[] },
  at: number,
): boolean {
  const [low, high] = [Math.min(quantity, at), Math.max(quantity, at)]
  return all.every(
    ({ min_quantity: min, max_quantity: max }) =>
      (min === null || min <= low || min > high) && (max === null || max < low || max >= high),
  )
}
