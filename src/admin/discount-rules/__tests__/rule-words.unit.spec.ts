/// <reference types="jest" />
import { ruleInWords, type RuleWords, type SaidRule, whenOf } from "../rule-words"

const NAMES: Record<string, string> = {
  desks: "Desks",
  chairs: "Chairs",
  lamps: "Lamps",
  rugs: "Rugs",
  partners: "Partners",
}

/** Says which words are asked for, with what. */
const words: RuleWords = {
  t: (key, values) => {
    const said = Object.values(values ?? {}).join(" ")
    return `<${key.replace("rules.words.", "")}${said && ` ${said}`}>`
  },
  language: "en",
  money: (amount, currency) => `${amount} ${currency}`,
  percent: (value) => `${value}%`,
  number: String,
  nameOf: (_source, id) => NAMES[id],
}

const rule = (more: Partial<SaidRule> = {}): SaidRule => ({
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
    expect(ruleInWords(rule(), words)).toBe("<gain.percent 10%> <what.category Desks>")
    expect(ruleInWords(rule({ min_quantity: 1 }), words)).toBe("<gain.percent 10%> <what.category Desks>")
  })

  it("says every condition, the period as one range of days", () => {
    const said = ruleInWords(
      rule({
        customer_group_ids: ["partners"],
        min_quantity: 10,
        starts_at: new Date(2026, 11, 1).toISOString(),
        ends_at: new Date(2026, 11, 31, 23, 59, 59, 999).toISOString(),
      }),
      words,
    )
    expect(said.replaceAll("\u2009", " ")).toBe(
      "<gain.percent 10%> <what.category Desks>, <groups 1 Partners>, <quantity 10>, Dec 1 – 31, 2026",
    )
  })

  it("names the currency of money, and of a percentage that counts in one only", () => {
    expect(ruleInWords(rule({ type: "price", value: 5, currency_code: "eur" }), words)).toBe(
      "<gain.price 5 eur> <what.category Desks>",
    )
    expect(ruleInWords(rule({ currency_code: "eur" }), words)).toContain("<currency EUR>")
  })

  it("counts the names it has no room for", () => {
    expect(ruleInWords(rule({ target_ids: ["desks", "chairs", "lamps"] }), words)).toContain(
      "Desks, Chairs, or Lamps",
    )
    expect(ruleInWords(rule({ target_ids: ["desks", "chairs", "lamps", "rugs"] }), words)).toContain(
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
