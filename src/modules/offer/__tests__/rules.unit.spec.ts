import fc from "fast-check"
import { matchingRules, type Rule, type RuledLine } from "../pricing/choose-rule"
import {
  canChangeOfferStatus,
  OFFER_STATUSES,
  OFFER_TRANSITIONS,
  type OfferStatus,
} from "../status/offer-status"

const aRule = (overrides: Partial<Rule> = {}): Rule => ({
  id: "rule",
  name: "Regulă",
  target: "all",
  target_ids: [],
  customer_group_ids: [],
  customer_ids: [],
  min_quantity: 0,
  starts_at: null,
  ends_at: null,
  currency_code: null,
  type: "percent",
  value: 10,
  priority: 0,
  is_active: true,
  ...overrides,
})

const line: RuledLine = {
  product_id: "drill",
  collection_id: "pro",
  type_id: "tool",
  tag_ids: ["new"],
  category_paths: [["drills", "power-tools", "tools"]],
  quantity: 10,
  list_price: 100,
}
const sale = {
  customer_id: "acme",
  customer_group_ids: ["b2b"],
  currency_code: "ron",
  now: new Date("2026-06-01"),
}
const winner = (...rules: Rule[]) => matchingRules(rules, line, sale).next().value?.rule.id

describe("the rule that wins", () => {
  const category = (id: string, value = 10) => aRule({ id, target: "category", target_ids: [id], value })

  it("is the one with the highest priority, then the closest target, then the greater discount", () => {
    const all = aRule({ id: "all", value: 90 })
    const collection = aRule({ id: "collection", target: "collection", target_ids: ["pro"] })
    const product = aRule({ id: "product", target: "product", target_ids: ["drill"], value: 1 })
    expect(winner(all, category("tools"))).toBe("tools")
    expect(winner(category("tools", 50), category("drills", 1), category("power-tools", 30))).toBe("drills")
    expect(winner(category("drills"), collection)).toBe("collection")
    expect(winner(collection, product)).toBe("product")
    expect(winner(product, { ...all, priority: 1 })).toBe("all")
    expect(winner(collection, { ...collection, id: "greater", value: 11 })).toBe("greater")
    expect(
      winner(
        category("drills", 5),
        aRule({ id: "money", target: "category", target_ids: ["drills"], type: "amount", value: 6 }),
      ),
    ).toBe("money")
  })

  it("holds its conditions", () => {
    const misses: Partial<Rule>[] = [
      { is_active: false },
      { customer_group_ids: ["retail"] },
      { customer_ids: ["other"] },
      { min_quantity: 11 },
      { starts_at: "2026-06-02" },
      { ends_at: "2026-05-31" },
      { currency_code: "eur", type: "amount" },
      { target: "category", target_ids: ["garden"] },
      { type: "price", value: 120 },
      { type: "amount", value: 101 },
    ]
    misses.forEach((miss) =>
      expect({ miss, winner: winner(aRule(miss)) }).toEqual({ miss, winner: undefined }),
    )
    expect(
      winner(aRule({ customer_group_ids: ["b2b", "retail"], min_quantity: 10, currency_code: "ron" })),
    ).toBe("rule")
  })

  it("does not depend on the order the rules come in", () => {
    const rules = fc.array(
      fc
        .record({
          id: fc.uuid(),
          value: fc.integer({ min: 0, max: 100 }),
          priority: fc.integer({ min: 0, max: 2 }),
        })
        .map((rule) => aRule(rule)),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(rules, (given) => {
        expect(winner(...given)).toBe(winner(...[...given].reverse()))
      }),
    )
  })
})

describe("an offer's states", () => {
  it("can all be reached from draft, and the final ones lead nowhere", () => {
    const reached = new Set<OfferStatus>(["draft"])
    for (const status of reached) {
      OFFER_TRANSITIONS[status].forEach((next) => reached.add(next))
    }
    expect([...reached].sort()).toEqual([...OFFER_STATUSES].sort())
    expect(canChangeOfferStatus("draft", "accepted")).toBe(false)
    expect(OFFER_STATUSES.filter((status) => !OFFER_TRANSITIONS[status].length)).toEqual([
      "accepted",
      "declined",
      "expired",
      "superseded",
    ])
  })
})
