/// <reference types="jest" />
import type { HttpDiscountRule } from "../../../types/http"
import { ANY_CURRENCY, type RuleForm, ruleFormOf, ruleInputOf, ruleSchema } from "../rule-form"

jest.mock("react-i18next", () => ({ getI18n: () => ({ language: "en" }) }))

const form = (more: Partial<RuleForm> = {}): RuleForm => ({
  ...ruleFormOf(),
  name: "Desks",
  target_ids: ["pcat_1"],
  value: "10",
  ...more,
})

const refused = (more: Partial<RuleForm>) =>
  ruleSchema((key) => key)
    .safeParse(form(more))
    .error?.issues.map(({ path }) => path.join("."))

describe("the form of a discount rule", () => {
  it.each<[string, Partial<RuleForm>]>([
    ["value", { value: "101" }],
    ["value", { value: "ten" }],
    ["currency_code", { type: "amount", currency_code: ANY_CURRENCY }],
    ["target_ids", { target_ids: [] }],
    ["ends_on", { starts_on: "2026-12-02", ends_on: "2026-12-01" }],
    ["starts_on", { starts_on: "20261-01-01" }],
  ])("names %s of %j", (field, more) => {
    expect(refused(more)).toEqual([field])
  })

  it("takes a rule of one day, a price in a currency, and one for all products", () => {
    expect(refused({ starts_on: "2026-12-01", ends_on: "2026-12-01" })).toBeUndefined()
    expect(refused({ type: "price", value: "101", currency_code: "ron" })).toBeUndefined()
    expect(refused({ target: "all", target_ids: [] })).toBeUndefined()
  })

  it("begins with its first day and ends with its last", () => {
    const input = ruleInputOf(form({ starts_on: "2026-12-01", ends_on: "2026-12-31" }))
    expect(input.starts_at).toBe(new Date(2026, 11, 1).toISOString())
    expect(input.ends_at).toBe(new Date(2026, 11, 31, 23, 59, 59, 999).toISOString())
  })

  it("keeps the hour of a moment whose day was not changed", () => {
    const rule = {
      ...ruleInputOf(form()),
      id: "crmdr_1",
      starts_at: new Date(2026, 11, 1, 9, 30).toISOString(),
    } as HttpDiscountRule
    expect(ruleInputOf(ruleFormOf(rule), rule).starts_at).toBe(rule.starts_at)
    expect(ruleInputOf({ ...ruleFormOf(rule), starts_on: "" }, rule).starts_at).toBeNull()
  })
})
