/// <reference types="jest" />
import type { HttpRuleTest } from "../../../../types/http"
import { priceStepsOf } from "../price-steps"

const test = (more: Partial<HttpRuleTest> = {}): HttpRuleTest => ({
  currency_code: "ron",
  quantity: 1,
  base_price: 100,
  is_tax_inclusive: false,
  price_list: null,
  list_price: 100,
  unit_price: 100,
  rules: [],
  ...more,
})

const winner = { rule: { name: "Partners" }, is_winner: true } as HttpRuleTest["rules"][number]
const list = { id: "plist_1", title: "Partner prices", type: "override", price: 80 } as const

describe("the steps of a price", () => {
  it("has one step where neither a price list nor a rule does anything", () => {
    expect(priceStepsOf(test())).toEqual([
      { kind: "base", name: null, price: 100, from: 100, width: 100, gap: 0, change: 0 },
    ])
  })

  it("goes from everyone's price over the price list to the rule, each bar against the longest", () => {
    const steps = priceStepsOf(test({ price_list: list, list_price: 80, unit_price: 72, rules: [winner] }))
    expect(steps.map(({ kind, width, gap, change }) => [kind, width, gap, change])).toEqual([
      ["base", 100, 0, 0],
      ["priceList", 80, 20, -20],
      ["rule", 72, 8, -10],
    ])
  })

  it("shows a price list that is dearer as a longer bar", () => {
    const [base, dearer] = priceStepsOf(test({ price_list: { ...list, price: 125 }, list_price: 125 }))
    expect([base.width, dearer.width, dearer.gap, dearer.change]).toEqual([80, 80, 20, 25])
  })

  it("draws nothing, and no error, for what is free", () => {
    expect(priceStepsOf(test({ base_price: 0, list_price: 0, unit_price: 0 }))[0]).toMatchObject({
      width: 0,
      change: 0,
    })
  })
})
