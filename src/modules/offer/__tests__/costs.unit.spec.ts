import fc from "fast-check"
import { costsInForce, withStates } from "../costs/costs-in-force"
import { costMetadataKey, metadataCost, metadataCosts } from "../costs/metadata-cost"

const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2027-01-${String(day).padStart(2, "0")}`)
const anyCost = fc.record({
  variant_id: fc.constantFrom("variant_a", "variant_b"),
  currency_code: fc.constantFrom("ron", "eur"),
  valid_from: anyDay,
})
/** As the table allows: one of a variant, currency and day. */
const anyCosts = fc.uniqueArray(anyCost, {
  maxLength: 30,
  selector: (cost) => Object.values(cost).join(),
})

describe("the costs that count on a day", () => {
  const from = (valid_from: string) => ({ variant_id: "variant_a", currency_code: "ron", valid_from })

  it("begin on their day and last until the next one begins", () => {
    const costs = [from("2027-01-10"), from("2026-12-31"), from("2027-02-01")]
    const on = (day: string) => costsInForce(costs, day).map(({ valid_from }) => valid_from)
    expect(on("2026-12-30")).toEqual([])
    expect(on("2026-12-31")).toEqual(["2026-12-31"])
    expect(on("2027-01-09")).toEqual(["2026-12-31"])
    expect(on("2027-01-10")).toEqual(["2027-01-10"])
    expect(on("2099-01-01")).toEqual(["2027-02-01"])
    expect(withStates(costs, "2027-01-31").map(({ state }) => state)).toEqual(["current", "past", "planned"])
  })

  it("are one of each variant and currency that had one by then, the newest, whatever their order", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, fc.nat(), (costs, day, turn) => {
        const found = costsInForce(costs, day)
        const begun = costs.filter(({ valid_from }) => valid_from <= day)
        const keyOf = ({ variant_id, currency_code }: (typeof costs)[number]) =>
          `${variant_id} ${currency_code}`
        expect(new Set(found.map(keyOf))).toEqual(new Set(begun.map(keyOf)))
        expect(found.length).toBe(new Set(begun.map(keyOf)).size)
        for (const cost of found) {
          const others = begun.filter((other) => keyOf(other) === keyOf(cost))
          expect(others.every(({ valid_from }) => valid_from <= cost.valid_from)).toBe(true)
        }
        const at = turn % (costs.length || 1)
        const turned = costsInForce([...costs.slice(at), ...costs.slice(0, at)], day)
        expect(new Set(turned)).toEqual(new Set(found))
      }),
    )
  })
})

describe("the costs in a variant's metadata", () => {
  it("are a number in the store's currency, or numbers by currency", () => {
    expect(metadataCost(31.415, "ron", "ron")).toBe(31.415)
    expect(metadataCost("31.415", "ron", "ron")).toBe(31.415)
    expect(metadataCost(31.415, "eur", "ron")).toBeNull()
    expect(metadataCost({ RON: "27.18", eur: 5 }, "ron", "eur")).toBe(27.18)
    expect(metadataCost({ RON: "27.18", eur: 5 }, "usd", "eur")).toBeNull()
    for (const wrong of ["mult", "", " ", -1, NaN, Infinity, null, true, [5], {}]) {
      expect(metadataCost(wrong, "ron", "ron")).toBeNull()
    }
  })

  it("are moved all or not at all", () => {
    const ron = { currency_code: "ron", amount: 4.5 }
    expect(metadataCosts("4.5", "ron")).toEqual([ron])
    expect(metadataCosts({ RON: 4.5, eur: 0 }, null)).toEqual([ron, { currency_code: "eur", amount: 0 }])
    expect(metadataCosts({}, "ron")).toEqual([])
    for (const wrong of ["mult", { ron: 1, eur: "?" }, { ron: 1, RON: 2 }, { leu: 1 }, [1]]) {
      expect(metadataCosts(wrong, "ron")).toBeNull()
    }
    expect(metadataCosts(4.5, null)).toBeNull()
  })

  it("are read under the former key unless the option names another, or none", () => {
    expect([undefined, "purchase", null].map(costMetadataKey)).toEqual(["cost", "purchase", null])
  })
})
