import { decorateCartTotals, MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { planInvoice } from "../../../../modules/sales_order"
import { roundMoney } from "../../../../utils/money"
import type { HostItem, HostOrder, HostShippingMethod } from "../host-order"
import { sumUpNew } from "../read-truth"
import { totalOf } from "../total-of"

const DIGITS = { jpy: 0, ron: 2, kwd: 3 }
type Currency = keyof typeof DIGITS

const taxLines = (rate: number) => (rate === 0 ? [] : [{ rate }])

type Given = { quantity: number; units: number; rate: number; percent_off: number; hasTax: boolean }

/** A line as the host has it; promotions take off a part of a cent as it comes. */
function itemOf({ quantity, units, rate, percent_off, hasTax }: Given, index: number, code: Currency) {
  const unit_price = units / 10 ** DIGITS[code]
  const amount = MathBN.mult(MathBN.mult(unit_price, quantity), percent_off / 100).toNumber()
  const none = { fulfilled_quantity: 0, delivered_quantity: 0, written_off_quantity: 0 }
  return {
    ...{ id: `item_${index}`, title: "Birou", variant_sku: null, quantity, unit_price },
    ...{ requires_shipping: true, is_tax_inclusive: hasTax, tax_lines: taxLines(rate) },
    adjustments: amount ? [{ amount, is_tax_inclusive: hasTax }] : [],
    detail: { ...none, return_received_quantity: 0, return_dismissed_quantity: 0 },
  } satisfies HostItem
}

type Cart = Parameters<typeof decorateCartTotals>[0]

/** What the host says that an order costs, as its API says it, rounded. */
function hostTotal(items: HostItem[], shipping_methods: HostShippingMethod[], code: Currency): number {
  const copies = items.map(({ detail: _, ...item }) => item)
  const cart = structuredClone({ items: copies, shipping_methods, currency_code: code })
  const { total } = decorateCartTotals(cart as unknown as Cart)
  return roundMoney(MathBN.convert(total as number).toNumber(), code).toNumber()
}

const order = fc
  .record({
    code: fc.constantFrom<Currency>("jpy", "ron", "kwd"),
    isAllWithTax: fc.boolean(),
    shipping: fc.integer({ min: 0, max: 30_000 }),
    items: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 12 }),
        units: fc.integer({ min: 0, max: 200_000 }),
        rate: fc.constantFrom(0, 5, 8.1, 11, 21),
        percent_off: fc.constantFrom(0, 10, 33),
        hasTax: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ code, isAllWithTax, shipping, items }) => ({
    ...{ code, isAllWithTax },
    items: items.map((item, index) => itemOf({ ...item, hasTax: item.hasTax || isAllWithTax }, index, code)),
    shipping_methods: [
      {
        ...{ id: "ship", name: "Curier", shipping_option_id: null, amount: shipping / 10 ** DIGITS[code] },
        ...{ is_tax_inclusive: isAllWithTax, tax_lines: taxLines(21) },
      },
    ] as HostShippingMethod[],
  }))

it("an order whose prices have tax costs what the host says, and so does an invoice of it", () => {
  fc.assert(
    fc.property(order, ({ code, isAllWithTax, items, shipping_methods }) => {
      const host = { currency_code: code, items, shipping_methods } as HostOrder
      const lines = sumUpNew(host)
      const total = totalOf({ order: host, lines })
      const theirs = hostTotal(items, shipping_methods, code)
      if (isAllWithTax) {
        expect(total).toBe(theirs)
      } else {
        // Where tax comes on top, each rate is rounded, and so is the net of each line (EN 16931).
        const slack = (items.length + 1) * 0.75 + 5
        expect(Math.abs(total - theirs)).toBeLessThanOrEqual(slack / 10 ** DIGITS[code])
      }
      const { totals } = planInvoice({ lines, invoices: [], currency_code: code })
      expect(totals.total.toNumber()).toBe(total)
    }),
  )
})
