/// <reference types="jest" />
import { ruleText, type RuleFormat, type RuleTerms, whenOf } from "../rule-text"

const NAMES: Record<string, string> = {
  desks: "Desks",
  chairs: "Chairs",
  lamps: "Lamps",
  rugs: "Rugs",
  partners: "Partners",
}

/** Says which words are asked for, with what. */
const ruleFormat: RuleFormat = {
  t: (key, values) => {
    const text = Object.values(values ?? {}).join(" ")
    return `<${key.replace("rules.text.", "")}${text && ` ${text}`}>`
  },
  language: "en",
  money: (amount, currency) => `${amount} ${currency}`,
  percent: (value) => `${value}%`,
  number: String,
  nameOf: (_source, id) => NAMES[id],
}

const rule = (more: Partial<RuleTerms> = {}): RuleTerms => ({
  target: "category",
  target_ids: ["desks"],
  customer_group_ids: [],
  customer_ids: [],
  min_quantity: 0,
  starts_at: null,
  ends_at: null,
  currency_code: null,
  type: "percent",
  value: 10,
  ...more,
})

describe("a rule in words", () => {
  it("says only what it takes off and for what, when it asks for nothing more", () => {
    expect(ruleText(rule(), ruleFormat)).toBe("<gain.percent 10%> <what.category Desks>")
    expect(ruleText(rule({ min_quantity: 1 }), ruleFormat)).toBe("<gain.percent 10%> <what.category Desks>")
  })

  it("says every condition, the period as one range of days", () => {
    const text = ruleText(
      rule({
        customer_group_ids: ["partners"],
        min_quantity: 10,
        starts_at: new Date(2026, 11, 1).toISOString(),
        ends_at: new Date(2026, 11, 31, 23, 59, 59, 999).toISOString(),
      }),
      ruleFormat,
    )
    expect(text.replaceAll("\u2009", " ")).toBe(
      "<gain.percent 10%> <what.category Desks>, <groups 1 Partners>, <quantity 10>, Dec 1 – 31, 2026",
    )
  })

  it("names the currency of money, and of a percentage that counts in one only", () => {
    expect(ruleText(rule({ type: "price", value: 5, currency_code: "eur" }), ruleFormat)).toBe(
      "<gain.price 5 eur> <what.category Desks>",
    )
    expect(ruleText(rule({ currency_code: "eur" }), ruleFormat)).toContain("<currency EUR>")
  })

  it("counts the names it has no room for", () => {
    expect(ruleText(rule({ target_ids: ["desks", "chairs", "lamps"] }), ruleFormat)).toContain(
      "Desks, Chairs, or Lamps",
    )
    expect(ruleText(rule({ target_ids: ["desks", "chairs", "lamps", "rugs"] }), ruleFormat)).toContain(
      "<more Desks, Chairs 2>",
    )
  })

  it("tells a rule that has not begun from one that is over", () => {
    const [before, after] = ["2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z"]
    const now = Date.parse("2026-06-01T00:00:00Z")
    expect(whenOf({ starts_at: after, ends_at: null }, now)).toBe("scheduled")
    expect(whenOf({ starts_at: null, ends_at: before }, now)).toBe("ended")
    expect(whenOf({ starts_at: before, ends_at: after }, now)).toBe("running")
  })
})
