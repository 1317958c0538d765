import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { currencyDigits, documentTotals, netShare, roundMoney } from "../../../utils/money"
import { orderLinePrice, priceLine, type PricedInput } from "../pricing/price-line"
import { offerTotals, priceDraftLine, priceDraftLines } from "../pricing/price-offer"
import { aLine } from "./draft-line"

const CURRENCIES = ["ron", "eur", "jpy", "kwd"]
const RATES = [0, 9, 11, 19, 21, 7.7]

const cents = (max: number) => fc.integer({ min: 1, max }).map((value) => value / 100)

const arbitraryLine = fc.record({
  list_price: cents(500_000),
  quantity: fc.oneof(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 50_000 }).map((value) => value / 1000),
  ),
  is_tax_inclusive: fc.boolean(),
  tax_rate: fc.constantFrom(...RATES),
  discount: fc.oneof(
    fc.record({ discount_type: fc.constant(null), discount_value: fc.constant(null) }),
    fc.record({
      discount_type: fc.constant("percent" as const),
      discount_value: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
    }),
    fc.record({ discount_type: fc.constant("price" as const), discount_value: cents(600_000) }),
  ),
})

type ArbitraryLine = typeof arbitraryLine extends fc.Arbitrary<infer L> ? L : never
const draft = ({ discount, ...line }: ArbitraryLine) =>
  aLine({ discount_source: "manual", ...line, ...discount })

/** A discount on the whole offer, as a part of what it may be at most. */
const arbitraryDiscount = fc.oneof(
  fc.constant({ discount_type: null, part: 0 }),
  fc.record({
    discount_type: fc.constantFrom("percent" as const, "amount" as const),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
)
type ArbitraryDiscount = typeof arbitraryDiscount extends fc.Arbitrary<infer D> ? D : never

const NO_DOCUMENT_DISCOUNT = { discount_type: null, discount_value: null }

/** The lines with all their amounts, and the net they had before the discount on the whole offer. */
function priced(lines: ArbitraryLine[], currency: string, { discount_type, part }: ArbitraryDiscount) {
  const drafts = lines.map(draft)
  const before = priceDraftLines(drafts, NO_DOCUMENT_DISCOUNT, currency)
  const net = sum(before.map((line) => line.net_total))
  const most = discount_type === "percent" ? 100 : net
  const discount_value = discount_type && Math.floor(most * part * 100) / 100
  return {
    lines: priceDraftLines(drafts, { discount_type, discount_value }, currency),
    before,
    discount_value,
    net,
  }
}

const sum = (amounts: number[]) =>
  amounts.reduce((total, amount) => MathBN.add(total, amount), MathBN.convert(0)).toNumber()

/** The host's order made of these lines, by Medusa's own arithmetic. */
function medusaTotal(
  lines: (PricedInput & { net_total: number })[],
  shipping: { amount: number; tax_rate: number },
  currency_code: string,
) {
  const order = decorateCartTotals(
    {
      currency_code,
      items: lines.map((line, index) => {
        const { unit_price, adjustment } = orderLinePrice(line, line.net_total)
        return {
          id: `item-${index}`,
          quantity: line.quantity,
          unit_price: unit_price.toNumber(),
          is_tax_inclusive: false,
          tax_lines: [{ rate: Number(line.tax_rate) }],
          adjustments: adjustment.gt(0) ? [{ amount: adjustment.toNumber(), is_tax_inclusive: false }] : [],
        }
      }),
      shipping_methods: [
        {
          id: "shipping",
          amount: shipping.amount,
          is_tax_inclusive: false,
          tax_lines: [{ rate: shipping.tax_rate }],
        },
      ],
    } as never,
    { includeTaxes: true },
  )
  // As the host's API answers it: a number.
  return Number((order as { total: number }).total)
}

describe("an offer's money", () => {
  it("equals the order's total rounded: exactly for one tax rate, within one smallest unit for each further one", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...CURRENCIES),
        fc.record({ amount: cents(10_000), tax_rate: fc.constantFrom(...RATES) }),
        arbitraryDiscount,
        (given, currency, shipping, discount) => {
          const { lines } = priced(given, currency, discount)
          const rounded = { ...shipping, amount: roundMoney(shipping.amount, currency).toNumber() }
          const totals = offerTotals(lines, rounded, currency)
          const order = medusaTotal(lines, rounded, currency)
          const unit = 10 ** -currencyDigits(currency)
          const difference = MathBN.abs(MathBN.sub(roundMoney(order, currency), totals.total)).toNumber()
          expect(difference).toBeLessThanOrEqual((totals.taxes.length - 1) * unit + 1e-9)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("adds up: lines to the net, nets and taxes to the total, subtotal less discounts to the net", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { maxLength: 8 }),
        fc.constantFrom(...CURRENCIES),
        arbitraryDiscount,
        (given, currency, discount) => {
          const { lines } = priced(given, currency, discount)
          const totals = offerTotals(lines, { amount: 0, tax_rate: 0 }, currency)
          const net = sum(lines.map((line) => line.net_total))
          expect(totals.subtotal - totals.discount_total).toBeCloseTo(net, 6)
          expect(totals.total).toBeCloseTo(net + totals.tax_total, 6)
          lines.forEach((line) => expect(line.discount_total).toBeGreaterThanOrEqual(0))
        },
      ),
    )
  })

  it("shares the discount on the whole offer among the lines to the smallest unit, and takes no line below nothing", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...CURRENCIES),
        arbitraryDiscount,
        (given, currency, discount) => {
          const { lines, before, discount_value, net } = priced(given, currency, discount)
          const unit = 10 ** -currencyDigits(currency)
          const whole =
            discount.discount_type === "percent"
              ? MathBN.div(MathBN.mult(net, discount_value ?? 0), 100)
              : (discount_value ?? 0)
          expect(sum(lines.map((line) => line.document_discount))).toBe(
            roundMoney(whole, currency).toNumber(),
          )
          lines.forEach((line, index) => {
            expect(line.net_total).toBeGreaterThanOrEqual(0)
            expect(sum([line.net_total, line.document_discount])).toBe(before[index].net_total)
            const exact =
              net && MathBN.div(MathBN.mult(before[index].net_total, roundMoney(whole, currency)), net)
            expect(MathBN.abs(MathBN.sub(line.document_discount, exact)).toNumber()).toBeLessThan(unit)
            expect(line.document_discount).toBe(roundMoney(line.document_discount, currency).toNumber())
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  it("shares by the largest remainder: three equal lines share 100 as 33.34, 33.33, 33.33", () => {
    const three = [1, 2, 3].map(() => aLine())
    const shares = (value: number, currency: string) =>
      priceDraftLines(three, { discount_type: "amount", discount_value: value }, currency).map(
        (line) => line.document_discount,
      )
    expect(shares(100, "ron")).toEqual([33.34, 33.33, 33.33])
    expect(shares(100, "jpy")).toEqual([34, 33, 33])
    expect(shares(100, "kwd")).toEqual([33.334, 33.333, 33.333])
    expect(shares(300, "ron")).toEqual([100, 100, 100])
    expect(() => shares(300.01, "ron")).toThrow(/300.01 RON.*300 RON/)
    expect(priceDraftLines([], { discount_type: "amount", discount_value: 5 }, "ron")).toEqual([])
  })

  it("gives the order lines whose net is the offer's, to the last digit, without a negative adjustment", () => {
    fc.assert(
      fc.property(
        arbitraryLine,
        fc.constantFrom(...CURRENCIES),
        arbitraryDiscount,
        (given, currency, discount) => {
          const [line] = priced([given], currency, discount).lines
          const { unit_price, adjustment } = orderLinePrice(line, line.net_total)
          expect(adjustment.gte(0)).toBe(true)
          expect(MathBN.sub(MathBN.mult(unit_price, line.quantity), adjustment).toNumber()).toBe(
            line.net_total,
          )
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("shares a line among invoices without losing a cent", () => {
    fc.assert(
      fc.property(
        cents(1_000_000),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (net, parts) => {
          const quantity = parts.reduce((sum, part) => sum + part, 0)
          let from = 0
          const shares = parts.map((part) =>
            netShare({ net, quantity }, from, (from += part), "ron").toNumber(),
          )
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(net, 6)
        },
      ),
    )
  })

  it("rounds half up, once per rate, in the currency's digits", () => {
    expect(roundMoney(2.345, "ron").toNumber()).toBe(2.35)
    expect(roundMoney(2.5, "jpy").toNumber()).toBe(3)
    expect(roundMoney(1.0005, "kwd").toNumber()).toBe(1.001)
    const { taxes, tax_total, total } = documentTotals(
      [
        { net: 10.1, rate: 21 },
        { net: 10.1, rate: 21 },
        { net: 5, rate: 11 },
      ],
      "ron",
    )
    expect(taxes).toEqual([
      { rate: 21, net: 20.2, tax: 4.24 },
      { rate: 11, net: 5, tax: 0.55 },
    ])
    expect([tax_total.toNumber(), total.toNumber()]).toEqual([4.79, 29.99])
  })

  it("takes the tax out of a price that contains it", () => {
    const line = {
      quantity: 1,
      list_price: 121,
      is_tax_inclusive: true,
      tax_rate: 21,
      discount_type: null,
      discount_value: null,
    }
    const { net_total, tax_total, total } = priceLine(line, "ron")
    expect([net_total, tax_total, total].map(Number)).toEqual([100, 21, 121])
  })

  it("refuses a discount above the list price, naming the line", () => {
    const line = aLine({ sku: "CH-1", discount_type: "amount", discount_value: 101 })
    expect(() => priceDraftLine(line, 4, "ron")).toThrow(/line 5 \(CH-1\).*100 RON/)
  })
})
