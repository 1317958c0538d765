import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { currencyDigits, documentTotals, netShare, roundMoney } from "../../../utils/money"
import type { DraftLine } from "../editing/offer-draft"
import { offerTotals, priceDraftLine } from "../pricing/price-offer"
import { orderLinePrice, priceLine, type PricedInput } from "../pricing/price-line"

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

const draft = ({
  discount,
  ...line
}: typeof arbitraryLine extends fc.Arbitrary<infer L> ? L : never): DraftLine => ({
  kind: "product",
  variant_id: "variant",
  product_id: "product",
  title: "Scaun",
  sku: null,
  discount_source: "manual",
  discount_rule_id: null,
  discount_rule_name: null,
  ...line,
  ...discount,
})

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
  return Number((order as unknown as { total: number }).total)
}

describe("an offer's money", () => {
  it("equals the order's total rounded: exactly for one tax rate, within one smallest unit for each further one", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...CURRENCIES),
        fc.record({ amount: cents(10_000), tax_rate: fc.constantFrom(...RATES) }),
        (lines, currency, shipping) => {
          const priced = lines.map((line, rank) => priceDraftLine(draft(line), rank, currency, null))
          const rounded = { ...shipping, amount: roundMoney(shipping.amount, currency).toNumber() }
          const totals = offerTotals(priced, rounded, currency)
          const order = medusaTotal(priced, rounded, currency)
          const unit = 10 ** -currencyDigits(currency)
          const difference = MathBN.abs(MathBN.sub(roundMoney(order, currency), totals.total)).toNumber()
          expect(difference).toBeLessThanOrEqual((totals.taxes.length - 1) * unit + 1e-9)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it("adds up: lines to the net, nets and taxes to the total, subtotal less discount to the net", () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryLine, { maxLength: 8 }),
        fc.constantFrom(...CURRENCIES),
        (lines, currency) => {
          const priced = lines.map((line, rank) => priceDraftLine(draft(line), rank, currency, null))
          const totals = offerTotals(priced, { amount: 0, tax_rate: 0 }, currency)
          const net = priced.reduce((sum, line) => sum + line.net_total, 0)
          expect(totals.subtotal - totals.discount_total).toBeCloseTo(net, 6)
          expect(totals.total).toBeCloseTo(net + totals.tax_total, 6)
          priced.forEach((line) => expect(line.discount_total).toBeGreaterThanOrEqual(0))
        },
      ),
    )
  })

  it("gives the order lines whose net is the offer's, to the last digit, without a negative adjustment", () => {
    fc.assert(
      fc.property(arbitraryLine, fc.constantFrom(...CURRENCIES), (line, currency) => {
        const priced = priceDraftLine(draft(line), 0, currency, null)
        const { unit_price, adjustment } = orderLinePrice(priced, priced.net_total)
        expect(adjustment.gte(0)).toBe(true)
        expect(MathBN.sub(MathBN.mult(unit_price, priced.quantity), adjustment).toNumber()).toBe(
          priced.net_total,
        )
      }),
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

  it("refuses a discount above the list price, and one above the role's limit, naming the line", () => {
    const chair = draft({
      list_price: 10,
      quantity: 1,
      is_tax_inclusive: false,
      tax_rate: 21,
      discount: { discount_type: null, discount_value: null },
    })
    const off = { ...chair, sku: "CH-1", is_touched: true }
    expect(() =>
      priceDraftLine({ ...off, discount_type: "amount", discount_value: 11 }, 4, "ron", null),
    ).toThrow(/line 5 \(CH-1\)/)
    expect(() =>
      priceDraftLine({ ...off, discount_type: "percent", discount_value: 21 }, 0, "ron", 20),
    ).toThrow(/20 %/)
    expect(
      priceDraftLine(
        { ...off, is_touched: false, discount_type: "percent", discount_value: 21 },
        0,
        "ron",
        20,
      ).net_total,
    ).toBe(7.9)
  })
})
