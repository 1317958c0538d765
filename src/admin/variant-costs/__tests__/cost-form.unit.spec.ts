import type { i18n } from "i18next"
import { setI18n } from "react-i18next"
import type { HttpVariantCost } from "../../../types/http"
import { formatDay, formatUnitCost } from "../../shared/format/format"
import { costFormOf, costInputOf, replacedBy } from "../cost-form"

const cost: HttpVariantCost = {
  ...{ id: "crmvc_1", variant_id: "variant_1", currency_code: "ron", amount: 31.415 },
  ...{ valid_from: "2027-01-31", state: "current" },
}

describe("the form of a cost", () => {
  beforeAll(() => setI18n({ language: "ro" } as i18n))

  const form = { currency_code: "ron", amount: "12,5", day: "2027-01-31" }

  it("sends a number, and no day for today", () => {
    expect(costInputOf(form, "2027-01-31")).toEqual({ currency_code: "ron", amount: 12.5 })
    expect(costInputOf(form, "2027-01-30")).toEqual({
      ...{ currency_code: "ron", amount: 12.5, valid_from: "2027-01-31" },
    })
    expect(costInputOf({ ...form, amount: "0" }, undefined)).toMatchObject({ amount: 0 })
    for (const wrong of [
      { amount: "" },
      { amount: "abc" },
      { amount: "-1" },
      { day: "" },
      { currency_code: "" },
    ]) {
      expect(costInputOf({ ...form, ...wrong }, undefined)).toBeNull()
    }
  })

  it("begins with what is there, and knows whose place it takes", () => {
    const fresh = { currency_code: "eur", day: "2027-02-01" }
    expect(costFormOf(undefined, fresh)).toEqual({ ...fresh, amount: "" })
    expect(costFormOf(cost, fresh)).toMatchObject({ currency_code: "ron", day: "2027-01-31" })
    expect(replacedBy(form, [cost])).toBe(cost)
    expect(replacedBy({ ...form, currency_code: "eur" }, [cost])).toBeUndefined()
  })

  it("shows a day as the same day everywhere, and every digit of a cost", () => {
    expect(formatDay("2027-01-31", "en")).toBe("Jan 31, 2027")
    expect(formatUnitCost(31.415, "ron", "ro")).toBe("31,415\u00a0RON")
    expect(formatUnitCost(40, "ron", "ro")).toBe("40,00\u00a0RON")
  })
})
