/// <reference types="jest" />
import type { HttpOffer, HttpOfferComparison } from "../../../../types/http"
import { differs, discountText, headRows, totalRows, type DiffFormat } from "../offer-diff"

const diffFormat: DiffFormat = {
  money: (amount) => `${amount} lei`,
  percent: (value) => `${value}%`,
  number: String,
  date: (moment) => moment.slice(0, 10),
  locale: (locale) => locale,
}

const offer = (more: Partial<HttpOffer> = {}) =>
  ({
    buyer_name: "Partener SRL",
    valid_until: "2026-12-23T10:00:00.000Z",
    locale: "ro",
    billing_address: null,
    shipping_address: null,
    shipping_name: null,
    shipping_amount: 0,
    discount_type: null,
    discount_value: null,
    note: null,
    terms: null,
    subtotal: 100,
    discount_total: 0,
    tax_total: 21,
    total: 121,
    ...more,
  }) as HttpOffer

const compared = (more: Partial<HttpOffer>, fields: string[]): HttpOfferComparison => ({
  before: offer(),
  after: offer(more),
  fields,
  lines: [],
})

const changed = (comparison: HttpOfferComparison) =>
  headRows(comparison, diffFormat)
    .filter(({ isChanged }) => isChanged)
    .map(({ field, before, after }) => [field, before, after])

describe("the difference of two offers", () => {
  it("names what changed, as it was and as it is", () => {
    const comparison = compared({ discount_type: "percent", discount_value: 5, terms: "30 de zile" }, [
      "discount_type",
      "discount_value",
      "terms",
    ])
    expect(changed(comparison)).toEqual([
      ["discount", "", "−5%"],
      ["terms", "", "30 de zile"],
    ])
  })

  it("takes another hour of the same day for no difference", () => {
    const comparison = compared({ valid_until: "2026-12-23T17:00:00.000Z" }, ["valid_until"])
    expect(changed(comparison)).toEqual([])
    expect(differs(comparison, diffFormat)).toBe(false)
    expect(differs(compared({ total: 122 }, ["total"]), diffFormat)).toBe(true)
  })

  it("counts a discount against the price, and none of it as nothing", () => {
    const rows = totalRows(compared({ discount_total: 10 }, []))
    const { before, after } = rows.find(({ field }) => field === "discount_total")!
    expect([Object.is(before, 0), after]).toEqual([true, -10])
    expect(discountText({ discount_type: "price", discount_value: 90 }, diffFormat)).toBe("= 90 lei")
  })
})
