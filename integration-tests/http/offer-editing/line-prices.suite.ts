import { told } from "../../helpers/told"
import type { HttpOffer, HttpOfferLine } from "../../../src/types/http"
import { buildProduct, buildShop, buildTaxRate, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

/** What the lines of an offer cost, by the customer's prices and the discount rules. */
export const linePrices: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: CrmClient

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = crmClient(api, team.manager)
  })

  const rule = (body: object) =>
    manager.post("discount-rules", { name: "Regulă", target: "category", value: 10, ...body })

  it("shows the customer's own price, and the price for everyone else", async () => {
    const partner = await rep.begun([rep.desk()], shop.customers.partner.id)
    expect(partner.offer.lines[0]).toMatchObject({
      list_price: 80,
      sku: "DESK",
      discount_source: "none",
      tax_rate: 21,
    })
    const walk_in = await rep.begun([rep.desk()])
    expect(walk_in.offer.lines[0].list_price).toBe(100)
  })

  it("follows the customer: another one brings their address and their prices", async () => {
    const { offer } = await rep.begun([rep.desk()])
    const changed = ok(
      await rep.crm.post(`offers/${offer.id}`, { customer_id: shop.customers.partner.id }),
    ).offer
    expect(changed).toMatchObject({ buyer: { name: "Partener SRL" }, lines: [{ list_price: 80 }] })
    expect((await rep.crm.post(`offers/${offer.id}`, { customer_id: "cus_none" })).status).toBe(400)
  })

  it("fills the discount by category, keeps what is changed by hand, and goes back to the rule", async () => {
    const { discount_rule } = ok(await rule({ name: "Birouri 10 %", target_ids: [shop.categories.desks] }))
    const { offer } = await rep.begun([rep.desk(2), rep.chair(1)])
    expect(offer.lines[0]).toMatchObject({
      discount_source: "rule",
      discount_rule_id: discount_rule.id,
      discount_rule_name: "Birouri 10 %",
      discount_value: 10,
      unit_price: 90,
      net_total: 180,
    })
    expect(offer.lines[1].discount_source).toBe("none")

    const line = (answer: { offer: HttpOffer }) => answer.offer.lines[0] as HttpOfferLine
    const path = `offers/${offer.id}/lines/${offer.lines[0].id}`
    const manual = line(ok(await rep.crm.post(path, { discount_type: "percent", discount_value: 5 })))
    expect(manual).toMatchObject({ discount_source: "manual", discount_rule_id: null, net_total: 190 })
    ok(await manager.post(`discount-rules/${discount_rule.id}`, { value: 50 }))
    const more = line(ok(await rep.crm.post(path, { quantity: 3 })))
    expect(more).toMatchObject({ discount_source: "manual", discount_value: 5, net_total: 285 })
    ok(await rep.crm.post(`offers/${offer.id}/recalculate`))
    const back = line(ok(await rep.crm.post(path, { discount_source: "rule" })))
    expect(back).toMatchObject({ discount_source: "rule", discount_value: 50, net_total: 150 })
  })

  it("prefers priority, then the closest target, then the greater discount", async () => {
    const { desks, furniture } = shop.categories
    ok(await rule({ name: "toate", target: "all", value: 40 }))
    ok(await rule({ name: "mobilă", target_ids: [furniture], value: 30 }))
    ok(await rule({ name: "birouri mic", target_ids: [desks], value: 5 }))
    ok(await rule({ name: "birouri mare", target_ids: [desks], value: 8 }))
    expect((await rep.begun([rep.desk()])).offer.lines[0].discount_rule_name).toBe("birouri mare")
    ok(await rule({ name: "produs", target: "product", target_ids: [shop.products.desk.id], value: 1 }))
    expect((await rep.begun([rep.desk()])).offer.lines[0].discount_rule_name).toBe("produs")
    ok(
      await rule({
        name: "grup",
        target: "all",
        value: 2,
        priority: 5,
        customer_group_ids: [shop.customer_group_id],
      }),
    )
    expect((await rep.begun([rep.desk()], shop.customers.partner.id)).offer.lines[0].discount_rule_name).toBe(
      "grup",
    )
    expect((await rep.begun([rep.desk(1)])).offer.lines[0].discount_rule_name).toBe("produs")
  })

  it("totals as the order does, for two rates, shipping, fractions of cents and prices with tax", async () => {
    const container = getContainer()
    const food = await buildProduct(container, shop, { title: "Cafea", price: 7.77 })
    await buildTaxRate(container, shop, { product_ids: [food.id], rate: 11 })
    const withTax = await buildProduct(container, shop, {
      title: "Cană",
      price: 119.99,
      tax_inclusive: true,
    })
    const { offer } = await rep.begun([
      { ...rep.chair(7), discount_type: "percent", discount_value: 13.37 },
      { variant_id: food.variant_id, quantity: 13 },
      { variant_id: withTax.variant_id, quantity: 3, discount_type: "amount", discount_value: 1.01 },
    ])
    expect(offer.lines[2].is_tax_inclusive).toBe(true)
    ok(
      await rep.crm.post(`offers/${offer.id}`, {
        shipping_option_id: shop.shipping_option_id,
        shipping_amount: 19.9,
      }),
    )
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    const { offer: accepted, order } = ok(await rep.crm.post(`offers/${offer.id}/accept`))
    expect(Math.abs(order.total - accepted.total)).toBeLessThan(0.01 * accepted.taxes.length)
    const sum = accepted.taxes.reduce(
      (total: number, tax: { net: number; tax: number }) => total + tax.net + tax.tax,
      0,
    )
    expect(accepted.total).toBeCloseTo(sum, 6)
    const nets = order.items.map(
      (item: { subtotal: number; discount_subtotal: number }) => item.subtotal - item.discount_subtotal,
    )
    expect(nets.map((net: number) => net.toFixed(6)).sort()).toEqual(
      accepted.lines.map((line: HttpOfferLine) => line.net_total.toFixed(6)).sort(),
    )
  })

  it("holds a role's discount limit and names the line", async () => {
    const { offer } = await rep.begun([rep.chair(), rep.desk()])
    const path = `offers/${offer.id}/lines/${offer.lines[1].id}`
    const refused = await rep.crm.post(path, { discount_type: "price", discount_value: 50 })
    expect(refused.status).toBe(403)
    expect(refused.data.message).toContain("line 2 (DESK)")
    ok(await manager.post(path, { discount_type: "price", discount_value: 50 }))
  })

  it("refuses what cannot be sold, and keeps the offer as it was", async () => {
    const { offer } = await rep.begun([rep.chair()])
    const bad: [object, string][] = [
      [{ lines: [] }, "lines"],
      [{ lines: [{ ...rep.chair(), quantity: 0 }] }, "quantity"],
      [{ lines: [{ ...rep.chair(), quantity: -1 }] }, "quantity"],
      [{ lines: [{ ...rep.chair(), quantity: 1e12 }] }, "quantity"],
      [{ lines: [{ ...rep.chair(), quantity: 1.5 }] }, "line 2"],
      [{ lines: [{ ...rep.chair(), quantity: "2" }] }, "quantity"],
      [{ lines: [{ ...rep.chair(), discount_type: "percent", discount_value: 101 }] }, "100"],
      [{ lines: [{ ...rep.chair(), discount_type: "amount", discount_value: 50 }] }, "line 2"],
      [{ lines: [{ ...rep.chair(), discount_type: "nope", discount_value: 1 }] }, "discount_type"],
      [{ lines: [{ variant_id: "variant_missing", quantity: 1 }] }, "line 2"],
      [{ lines: [{ quantity: 1 }] }, "variant"],
      [{ lines: [{ ...rep.chair(), price: 3 }] }, "price"],
      [{ lines: [{ kind: "note", title: "a\u0000b" }] }, "ontrol"],
      [{ lines: [rep.chair()], surprise: true }, "surprise"],
    ]
    for (const [body, word] of bad) {
      const answer = await rep.crm.post(`offers/${offer.id}/lines`, body)
      expect({ body, status: answer.status }).toEqual({ body, status: 400 })
      expect(told(answer.data)).toContain(word)
    }
    expect(ok(await rep.crm.get(`offers/${offer.id}`)).offer).toMatchObject({
      version: offer.version,
      total: offer.total,
    })
    expect((await rep.crm.get("offers?surprise=1")).status).toBe(400)
    expect((await rep.crm.get("offers/%00")).status).toBeLessThan(500)
    expect((await rep.crm.post(`offers/${offer.id}/lines/crmoffl_none`, { quantity: 2 })).status).toBe(404)
    const opportunity = await rep.opportunity()
    expect(
      (await rep.crm.post(`opportunities/${opportunity.id}/offers`, { currency_code: "usd" })).status,
    ).toBe(400)
  })
}
