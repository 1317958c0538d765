import type { AxiosInstance } from "axios"
import type { HttpOffer, HttpOfferLine } from "../../../src/types/http"
import { buildCustomer, buildProduct, buildShop, buildTaxRate, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

export const discounts: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let boss: OfferMaker
  let manager: CrmClient
  let team: Awaited<ReturnType<typeof buildTeam>>

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    boss = offerMaker(api, team.manager, shop)
    manager = crmClient(api, team.manager)
  })

  const head = (offer: { id: string }, body: object, who: OfferMaker = rep) =>
    who.crm.post(`offers/${offer.id}`, body)
  const accept = async (offer: { id: string }) => {
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    return ok(await rep.crm.post(`offers/${offer.id}/accept`)) as {
      offer: HttpOffer
      order: { total: number; items: { subtotal: number; discount_subtotal: number }[] }
    }
  }

  describe("the discount on the whole offer", () => {
    it("is shared among the lines after their own, and the order gets exactly what the offer says", async () => {
      const container = getContainer()
      const food = await buildProduct(container, shop, { title: "Cafea", price: 7.77 })
      await buildTaxRate(container, shop, { product_ids: [food.id], rate: 11 })
      const offer = await rep.draft([
        { ...rep.chair(7), discount_type: "percent", discount_value: 13.37 } as never,
        { variant_id: food.variant_id, quantity: 13 },
        rep.desk(),
        { kind: "note", title: "Montaj inclus" },
      ])
      const before = offer.lines.map(({ net_total }) => net_total)
      const { offer: less } = ok(await head(offer, { discount_type: "percent", discount_value: 7.5 }))
      const net = before.reduce((sum, each) => sum + each, 0)
      const shares = less.lines.map((line: HttpOfferLine) => line.document_discount)
      expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(
        Math.round(net * 7.5) / 100,
        9,
      )
      less.lines.forEach((line: HttpOfferLine, index: number) => {
        expect(line.net_total + line.document_discount).toBeCloseTo(before[index], 9)
      })
      expect(less).toMatchObject({ discount_type: "percent", discount_value: 7.5, subtotal: offer.subtotal })
      ok(await head(offer, { shipping_option_id: shop.shipping_option_id, shipping_amount: 19.9 }))
      const { offer: accepted, order } = await accept(offer)
      expect(accepted.discount_total).toBe(less.discount_total)
      expect(Math.abs(order.total - accepted.total)).toBeLessThan(0.01 * accepted.taxes.length)
      const nets = order.items.map((item) => (item.subtotal - item.discount_subtotal).toFixed(6)).sort()
      const products = accepted.lines.filter(({ kind }) => kind === "product")
      expect(nets).toEqual(products.map((line) => line.net_total.toFixed(6)).sort())
    })

    it("may be an amount, up to the net of the lines; more is refused with both numbers", async () => {
      const offer = await boss.draft([boss.desk(), boss.desk(), boss.desk()])
      const { offer: less } = ok(await head(offer, { discount_type: "amount", discount_value: 100 }, boss))
      expect(less.lines.map((line: HttpOfferLine) => line.document_discount)).toEqual([33.34, 33.33, 33.33])
      expect(less).toMatchObject({ discount_total: 100, tax_total: 42, total: 242 })
      expect(ok(await head(offer, { discount_value: 300 }, boss)).offer.total).toBe(0)
      const refused = await head(offer, { discount_value: 300.01 }, boss)
      expect([refused.status, refused.data.message]).toEqual([
        400,
        expect.stringMatching(/300.01 RON.*300 RON/),
      ])
      const fewer = await boss.crm.delete(`offers/${offer.id}/lines/${offer.lines[0].id}`)
      expect([fewer.status, fewer.data.message]).toEqual([400, expect.stringContaining("200 RON")])
      const none = ok(await head(offer, { discount_type: null }, boss)).offer
      expect(none).toMatchObject({ discount_type: null, discount_value: null, total: 363 })
      expect((await head(offer, { discount_type: "percent", discount_value: 101 }, boss)).status).toBe(400)
      ok(await head(offer, { discount_type: "amount", discount_value: 150 }, boss))
      expect((await head(offer, { discount_type: "percent" }, boss)).data.message).toContain("how much")
    })
  })

  describe("a role's limit", () => {
    it("holds the whole offer's discount and a line's own together with it, by name; what others gave stays", async () => {
      const category = { target: "category", target_ids: [shop.categories.desks] }
      ok(await manager.post("discount-rules", { name: "Birouri", ...category, value: 50 }))
      const offer = await rep.draft([
        rep.desk(),
        { ...rep.chair(), discount_type: "percent", discount_value: 15 } as never,
      ])
      const whole = await head(offer, { discount_type: "percent", discount_value: 20.5 })
      expect([whole.status, whole.data.message]).toEqual([
        403,
        expect.stringContaining("Discount on the whole offer: 20.5 %"),
      ])
      const both = await head(offer, { discount_type: "percent", discount_value: 10 })
      expect([both.status, both.data.message]).toEqual([
        403,
        expect.stringMatching(/line 2 \(CHAIR\): 23.5 % together/),
      ])
      expect(await rep.look(offer.id)).toEqual(offer)
      ok(await head(offer, { discount_type: "percent", discount_value: 5 }))

      ok(await head(offer, { discount_type: "percent", discount_value: 60 }, boss))
      ok(await head(offer, { note: "Livrare la etaj" }))
      expect((await head(offer, { discount_value: 61 })).status).toBe(403)
      const chair = `offers/${offer.id}/lines/${offer.lines[1].id}`
      expect((await rep.crm.post(chair, { discount_value: 16 })).status).toBe(403)
      ok(await rep.crm.post(chair, { discount_value: 1 }))
    })

    it("follows the weight of what a manager gave on a line: it may shrink, and nobody else lets it grow", async () => {
      const sent = await rep.draft([rep.chair(3), rep.desk()])
      const granted = { discount_type: "percent", discount_value: 80 }
      ok(await boss.crm.post(`offers/${sent.id}/lines/${sent.lines[0].id}`, granted))
      await rep.act(sent.id, "send")
      const offer = await rep.act(sent.id, "revise")
      const [chair, desk] = offer.lines
      const refused = async (answer: Promise<{ status: number; data: { message: string } }>, why: RegExp) => {
        const { status, data } = await answer
        expect([status, data.message]).toEqual([403, expect.stringMatching(why)])
      }
      const line = (body: object) => rep.crm.post(`offers/${offer.id}/lines/${chair.id}`, body)
      const fewer =
        /line 1 \(CHAIR\): 80 % is more than the 20 % your role may give, and it was given for fewer pieces/
      await refused(line({ quantity: 5000 }), fewer)
      await refused(line({ quantity: 4 }), fewer)
      await refused(line({ discount_type: "price", discount_value: 1 }), /97 %.*ask a sales manager/)
      await refused(line({ variant_id: shop.products.lamp.variant_id }), /LAMP/)
      await refused(
        rep.crm.post(`offers/${offer.id}/lines`, { lines: [{ ...rep.chair(), ...granted }] }),
        /line 3/,
      )
      await refused(rep.crm.post(`offers/${offer.id}/duplicate`), /CHAIR/)
      await refused(head(offer, { customer_id: shop.customers.partner.id }), /CHAIR/)
      expect((await rep.look(offer.id)).lines).toEqual(offer.lines)

      ok(await rep.crm.post(`offers/${offer.id}/lines/${desk.id}`, { quantity: 40 }))
      ok(await rep.crm.post(`offers/${offer.id}/recalculate`))
      ok(await line({ quantity: 2 }))
      await refused(line({ quantity: 3 }), fewer)
      const { offer: less } = ok(await line({ discount_value: 60 }))
      expect(less.lines[0]).toMatchObject({ quantity: 2, discount_value: 60, discount_source: "manual" })
      await rep.act(offer.id, "send")
      expect((await rep.act(offer.id, "revise")).lines[0]).toMatchObject({ quantity: 2, discount_value: 60 })
      ok(await boss.crm.post(`offers/${sent.id}/duplicate`))
    })

    it("follows the weight of what a manager gave on the whole offer", async () => {
      const offer = await rep.draft([rep.desk(2), rep.chair()])
      ok(await head(offer, { discount_type: "percent", discount_value: 30 }, boss))
      const more = await rep.crm.post(`offers/${offer.id}/lines`, { lines: [rep.desk(500)] })
      expect([more.status, more.data.message]).toEqual([
        403,
        expect.stringMatching(/whole offer: 30 % .* less than the offer sells now.*ask a sales manager/),
      ])
      const desk = `offers/${offer.id}/lines/${offer.lines[0].id}`
      expect((await rep.crm.post(desk, { quantity: 3 })).status).toBe(403)
      ok(await rep.crm.post(desk, { quantity: 1 }))
      ok(await head(offer, { discount_value: 20 }))
      ok(await rep.crm.post(`offers/${offer.id}/lines`, { lines: [rep.desk(500)] }))
    })

    it("sees an amount that weighs more when lines go, and a price kept for a dearer product", async () => {
      const offer = await rep.draft([rep.desk(9), rep.desk()])
      ok(await head(offer, { discount_type: "amount", discount_value: 100 }))
      const refused = await rep.crm.delete(`offers/${offer.id}/lines/${offer.lines[0].id}`)
      expect([refused.status, refused.data.message]).toEqual([
        403,
        expect.stringContaining("whole offer: 100 %"),
      ])
      const other = await rep.draft([{ ...rep.chair(), discount_type: "price", discount_value: 30 } as never])
      const swapped = await rep.crm.post(`offers/${other.id}/lines/${other.lines[0].id}`, {
        variant_id: shop.products.lamp.variant_id,
      })
      expect([swapped.status, swapped.data.message]).toEqual([
        403,
        expect.stringContaining("line 1 (LAMP): 88 %"),
      ])
    })
  })

  it("shows cost and margin to those whose role may see them, and to nobody else by any answer", async () => {
    const container = getContainer()
    const made = (metadata: Record<string, unknown>, sku: string) =>
      buildProduct(container, shop, { sku, price: 50, metadata })
    const plain = await made({ cost: 31.415 }, "COST-1")
    const byCurrency = await made({ cost: { RON: "27.18", eur: 5 } }, "COST-2")
    const wrong = await made({ cost: "mult" }, "COST-3")
    const of = ({ variant_id }: { variant_id: string }, quantity = 1) => ({ variant_id, quantity })
    const offer = await rep.draft([of(plain, 2), of(byCurrency)])
    const seen = await boss.look(offer.id)
    expect(seen.lines).toMatchObject([
      { unit_cost: 31.415, margin: 37.17, margin_percent: 37.17 },
      { unit_cost: 27.18, margin: 22.82, margin_percent: 45.64 },
    ])
    expect(seen).toMatchObject({ margin: 59.99, margin_percent: 39.99, is_margin_complete: true })
    const partly = ok(await boss.crm.post(`offers/${offer.id}/lines`, { lines: [of(wrong)] })).offer
    expect(partly).toMatchObject({ margin: 59.99, is_margin_complete: false })
    expect(partly.lines[2]).toMatchObject({ unit_cost: null, margin: null, margin_percent: null })

    const path = `offers/${offer.id}`
    const answers = [
      await rep.crm.get(path),
      await rep.crm.get("offers"),
      await rep.crm.get("offers", { fields: "*lines,lines.unit_cost" }),
      await rep.crm.get(path, { fields: "*lines" }),
      await rep.crm.post(`${path}/recalculate`),
      await rep.crm.post(`${path}/lines/${offer.lines[0].id}`, { quantity: 3 }),
      await rep.crm.post(path, { version: 1, note: "x" }),
      await rep.crm.get(`${path}/variants`, { q: "COST" }),
      await rep.crm.post(`${path}/duplicate`),
      await rep.crm.post(`${path}/send`),
      await rep.crm.post(`${path}/revise`),
      await rep.crm.get(`${path}/compare`, { with: offer.id }),
      await rep.crm.get(`${path}/history`),
      await rep.crm.post(`${path}/accept`),
    ]
    const { headers } = team.rep
    for (const fields of [
      "+crm_offer.lines.unit_cost",
      "*crm_offer,*crm_offer.lines",
      "id,crm_sales_order.*",
    ]) {
      const asked = { headers, params: { fields }, validateStatus: () => true }
      const { status, data } = await (api as AxiosInstance).get("/admin/orders", asked)
      expect([fields, status, data.message]).toEqual([fields, 400, expect.stringContaining("/admin/crm")])
    }
    for (const { data } of answers) {
      expect(JSON.stringify(data)).not.toMatch(/31\.415|27\.18|"margin(_percent)?":[^n]|"unit_cost":[^n]/)
    }
  })

  it("speaks the customer's language, and says the seller's usual terms unless others are given", async () => {
    const foreign = await buildCustomer(getContainer(), { country_code: "de", city: "Berlin" })
    const home = await rep.draft([rep.desk()])
    expect(home).toMatchObject({ locale: "ro", terms: null })
    const { id: opportunity_id } = await rep.opportunity({ customer_id: foreign.id })
    const abroad = await rep.draft([], opportunity_id)
    expect(abroad.locale).toBe("en")
    expect(ok(await head(abroad, { locale: "ro" })).offer.locale).toBe("ro")
    expect(ok(await head(home, { customer_id: foreign.id })).offer.locale).toBe("en")
    expect((await head(home, { locale: "fr" })).status).toBe(400)

    const [seller] = [{ name: "Mobila SRL", offer_terms: "Plata în 15 zile." }]
    ok(await manager.post("seller", seller))
    const customer_id = shop.customers.walk_in.id
    const create = async (body: object) => ok(await rep.crm.post("offers", { customer_id, ...body })).offer
    expect((await create({})).terms).toBe("Plata în 15 zile.")
    expect((await create({ terms: "Avans 30 %" })).terms).toBe("Avans 30 %")
    expect((await create({ terms: "" })).terms).toBeNull()
    const given = await create({
      locale: "en",
      discount_type: "percent",
      discount_value: 10,
      lines: [{ sku: "DESK" }],
    })
    expect(given).toMatchObject({ locale: "en", discount_value: 10, total: 108.9 })
  })
}
