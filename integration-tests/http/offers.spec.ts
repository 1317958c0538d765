import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpOffer, HttpOfferLine, HttpOpportunity } from "../../src/types/http"
import {
  buildProduct,
  buildShop,
  buildTaxRate,
  createDashboardUser,
  type DashboardUser,
  type Shop,
} from "../helpers"
import { type Answer, ok } from "../helpers/selling"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let manager: DashboardUser
    let rep: DashboardUser
    let stranger: DashboardUser

    beforeAll(async () => {
      const container = getContainer()
      shop = await buildShop(container)
      manager = await createDashboardUser(container, { email: "manager@crm.test" })
      rep = await createDashboardUser(container, { email: "rep@crm.test" })
      stranger = await createDashboardUser(container, { email: "stranger@crm.test" })
      await api.get("/admin/crm/me", { headers: manager.headers })
    })

    const post = async (path: string, body: object = {}, user = rep): Promise<Answer> =>
      await api
        .post(`/admin/crm${path}`, body, { headers: user.headers })
        .catch((error: { response: unknown }) => error.response)
    const get = async (path: string, user = rep): Promise<Answer> =>
      await api
        .get(`/admin/crm${path}`, { headers: user.headers })
        .catch((error: { response: unknown }) => error.response)

    const createOpportunity = async (customer_id = shop.customers.walk_in.id): Promise<HttpOpportunity> =>
      ok(await post("/opportunities", { title: "Mobilier pentru birou", customer_id })).opportunity
    const stageOf = async (id: string) =>
      (ok(await get(`/opportunities/${id}`)).opportunity as HttpOpportunity).stage.key

    const createOffer = async (lines: object[], customer_id?: string) => {
      const opportunity = await createOpportunity(customer_id)
      const { offer } = ok(await post(`/opportunities/${opportunity.id}/offers`))
      const edited = lines.length ? ok(await post(`/offers/${offer.id}/lines`, { lines })).offer : offer
      return { opportunity, offer: edited as HttpOffer }
    }
    const chair = (quantity = 1) => ({ variant_id: shop.products.chair.variant_id, quantity })
    const desk = (quantity = 1) => ({ variant_id: shop.products.desk.variant_id, quantity })
    const lamp = (quantity = 1) => ({ variant_id: shop.products.lamp.variant_id, quantity })

    const hostOrders = async () => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "order", fields: ["id", "status", "total", "is_draft_order"] })
      return data
    }

    const rule = (body: object) =>
      post("/discount-rules", { name: "Regulă", target: "category", value: 10, ...body }, manager)

    describe("an offer", () => {
      it("walks from the opportunity to an order, and the opportunity walks along", async () => {
        const { opportunity, offer } = await createOffer([chair(3), desk(2)])
        expect(await stageOf(opportunity.id)).toBe("offer_in_progress")
        expect(offer).toMatchObject({
          status: "draft",
          revision: 1,
          currency_code: "ron",
          subtotal: 299.99,
          tax_total: 63,
          total: 362.99,
        })

        const { offer: sent } = ok(await post(`/offers/${offer.id}/send`))
        expect(sent.status).toBe("sent")
        expect(await stageOf(opportunity.id)).toBe("offer_sent")

        const { offer: accepted, sales_order, order } = ok(await post(`/offers/${offer.id}/accept`))
        expect(accepted).toMatchObject({ status: "accepted", sales_order_id: sales_order.id })
        expect(order.status).toBe("pending")
        expect(Math.round(order.total * 100) / 100).toBe(accepted.total)
        expect(sales_order).toMatchObject({
          state: "active",
          delivered: "none",
          invoiced: "none",
          total: accepted.total,
        })
        expect(sales_order.lines).toMatchObject([
          { sku: "CHAIR", ordered: 3, reserved: 3, open_to_deliver: 3, unit_price: 33.33, net_total: 99.99 },
          { sku: "DESK", ordered: 2, reserved: 2, open_to_invoice: 2, unit_price: 100, net_total: 200 },
        ])
        expect(await stageOf(opportunity.id)).toBe("active_order")
        const [current] = ok(
          await get(`/opportunities?customer_id[]=${shop.customers.walk_in.id}`),
        ).opportunities
        expect(current.amount).toBe(accepted.total)
      })

      it("shows the customer's own price, and the price for everyone else", async () => {
        const partner = await createOffer([desk()], shop.customers.partner.id)
        expect(partner.offer.lines[0]).toMatchObject({
          list_price: 80,
          sku: "DESK",
          discount_source: "none",
          tax_rate: 21,
        })
        const walk_in = await createOffer([desk()])
        expect(walk_in.offer.lines[0].list_price).toBe(100)
      })

      it("follows the customer: another one brings their address and their prices", async () => {
        const { offer } = await createOffer([desk()])
        const changed = ok(
          await post(`/offers/${offer.id}`, { customer_id: shop.customers.partner.id }),
        ).offer
        expect(changed).toMatchObject({ buyer: { name: "Partener SRL" }, lines: [{ list_price: 80 }] })
        expect((await post(`/offers/${offer.id}`, { customer_id: "cus_none" })).status).toBe(400)
      })

      it("fills the discount by category, keeps what is changed by hand, and goes back to the rule", async () => {
        const { discount_rule } = ok(
          await rule({ name: "Birouri 10 %", target_ids: [shop.categories.desks] }),
        )
        const { offer } = await createOffer([desk(2), chair(1)])
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
        const path = `/offers/${offer.id}/lines/${offer.lines[0].id}`
        const manual = line(ok(await post(path, { discount_type: "percent", discount_value: 5 })))
        expect(manual).toMatchObject({ discount_source: "manual", discount_rule_id: null, net_total: 190 })
        ok(await post(`/discount-rules/${discount_rule.id}`, { value: 50 }, manager))
        const more = line(ok(await post(path, { quantity: 3 })))
        expect(more).toMatchObject({ discount_source: "manual", discount_value: 5, net_total: 285 })
        ok(await post(`/offers/${offer.id}/recalculate`))
        const back = line(ok(await post(path, { discount_source: "rule" })))
        expect(back).toMatchObject({ discount_source: "rule", discount_value: 50, net_total: 150 })
      })

      it("prefers priority, then the closest target, then the greater discount", async () => {
        const { desks, furniture } = shop.categories as Record<string, string>
        ok(await rule({ name: "toate", target: "all", value: 40 }))
        ok(await rule({ name: "mobilă", target_ids: [furniture ?? desks], value: 30 }))
        ok(await rule({ name: "birouri mic", target_ids: [desks], value: 5 }))
        ok(await rule({ name: "birouri mare", target_ids: [desks], value: 8 }))
        expect((await createOffer([desk()])).offer.lines[0].discount_rule_name).toBe("birouri mare")
        ok(await rule({ name: "produs", target: "product", target_ids: [shop.products.desk.id], value: 1 }))
        expect((await createOffer([desk()])).offer.lines[0].discount_rule_name).toBe("produs")
        ok(
          await rule({
            name: "grup",
            target: "all",
            value: 2,
            priority: 5,
            customer_group_ids: [shop.customer_group_id],
          }),
        )
        expect(
          (await createOffer([desk()], shop.customers.partner.id)).offer.lines[0].discount_rule_name,
        ).toBe("grup")
        expect((await createOffer([desk(1)])).offer.lines[0].discount_rule_name).toBe("produs")
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
        const { offer } = await createOffer([
          { ...chair(7), discount_type: "percent", discount_value: 13.37 },
          { variant_id: food.variant_id, quantity: 13 },
          { variant_id: withTax.variant_id, quantity: 3, discount_type: "amount", discount_value: 1.01 },
        ])
        expect(offer.lines[2].is_tax_inclusive).toBe(true)
        ok(
          await post(`/offers/${offer.id}`, {
            shipping_option_id: shop.shipping_option_id,
            shipping_amount: 19.9,
          }),
        )
        ok(await post(`/offers/${offer.id}/send`))
        const { offer: accepted, order } = ok(await post(`/offers/${offer.id}/accept`))
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

      it("is accepted once, however often at once", async () => {
        const { opportunity, offer } = await createOffer([chair(2), lamp(1)])
        ok(await post(`/offers/${offer.id}/send`))
        const answers = await Promise.all(Array.from({ length: 8 }, () => post(`/offers/${offer.id}/accept`)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
        expect(answers.find(({ status }) => status === 409)?.data).toMatchObject({
          message: expect.stringContaining("accepted"),
          details: { offer: { id: offer.id, status: "accepted" } },
        })
        expect(await hostOrders()).toHaveLength(1)
        expect(ok(await get("/sales-orders")).count).toBe(1)
        const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({})
        expect(reservations.map(({ quantity }) => Number(quantity)).sort()).toEqual([1, 2])
        expect(await stageOf(opportunity.id)).toBe("active_order")
      })

      it("says which line has no stock, and changes nothing", async () => {
        const { opportunity, offer } = await createOffer([chair(1), lamp(1), lamp(1)])
        ok(await post(`/offers/${offer.id}/send`))
        const refused = await post(`/offers/${offer.id}/accept`)
        expect(refused.status).toBe(409)
        expect(refused.data.message).toContain("line 3 (LAMP): 1 wanted, 0 in stock")
        expect(ok(await get(`/offers/${offer.id}`)).offer.status).toBe("sent")
        expect(await stageOf(opportunity.id)).toBe("offer_sent")
        expect(await hostOrders()).toHaveLength(0)
        expect(await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).toHaveLength(0)
      })

      it("gives the last piece to one of two offers accepted at once, and leaves the other as it was", async () => {
        const offers = await Promise.all([createOffer([lamp(1)]), createOffer([lamp(1), chair(1)])])
        for (const { offer } of offers) ok(await post(`/offers/${offer.id}/send`))
        const answers = await Promise.all(offers.map(({ offer }) => post(`/offers/${offer.id}/accept`)))
        const statuses = answers.map(({ status }) => status)
        expect(statuses.filter((status) => status === 200)).toHaveLength(1)
        const lost = statuses.findIndex((status) => status !== 200)
        expect([400, 409]).toContain(statuses[lost])
        const { offer, opportunity } = offers[lost]
        expect(ok(await get(`/offers/${offer.id}`)).offer).toMatchObject({
          status: "sent",
          accepted_at: null,
        })
        expect(await stageOf(opportunity.id)).toBe("offer_sent")
        expect(await hostOrders()).toHaveLength(1)
        expect(ok(await get("/sales-orders")).count).toBe(1)
        expect(await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).toHaveLength(
          lost === 0 ? 2 : 1,
        )
      })

      it("goes back when declined, unless another offer holds the opportunity", async () => {
        const { opportunity, offer } = await createOffer([chair()])
        const { offer: second } = ok(
          await post(`/opportunities/${opportunity.id}/offers`, { lines: [desk()] }),
        )
        ok(await post(`/offers/${offer.id}/send`))
        ok(await post(`/offers/${second.id}/send`))
        ok(await post(`/offers/${offer.id}/decline`, { reason: "prea scump" }))
        expect(await stageOf(opportunity.id)).toBe("offer_sent")
        ok(await post(`/offers/${second.id}/decline`))
        expect(await stageOf(opportunity.id)).toBe("offer_in_progress")
        const again = await post(`/offers/${offer.id}/accept`)
        expect(again.status).toBe(409)
      })

      it("is revised without being canceled, and the sent revision takes the place of the earlier", async () => {
        const { offer } = await createOffer([chair(), { kind: "note", title: "Montaj inclus" }])
        ok(await post(`/offers/${offer.id}/send`))
        expect((await post(`/offers/${offer.id}/lines`, { lines: [desk()] })).status).toBe(409)
        const { offer: revision } = ok(await post(`/offers/${offer.id}/revise`))
        expect(revision).toMatchObject({
          number: offer.number,
          revision: 2,
          status: "draft",
          total: offer.total,
        })
        expect(revision.lines.map((line: HttpOfferLine) => line.kind)).toEqual(["product", "note"])
        expect((await post(`/offers/${offer.id}/revise`)).status).toBe(409)
        ok(await post(`/offers/${revision.id}/send`))
        expect(ok(await get(`/offers/${offer.id}`)).offer.status).toBe("superseded")
        expect((await post(`/offers/${offer.id}/accept`)).status).toBe(409)
      })

      it("is refused when stale, expired or in the wrong state", async () => {
        const { offer } = await createOffer([chair()])
        expect((await post(`/offers/${offer.id}/accept`)).status).toBe(409)
        const stale = await post(`/offers/${offer.id}`, { version: 1, note: "x" })
        expect(stale.status).toBe(409)
        expect(stale.data.details.offer.version).toBe(offer.version)
        expect((await post(`/offers/${offer.id}`, { valid_until: "2020-01-01" })).status).toBe(200)
        expect((await post(`/offers/${offer.id}/send`)).status).toBe(400)
      })

      it("is nobody else's", async () => {
        const { offer, opportunity } = await createOffer([chair()])
        const line = offer.lines[0].id
        const answers = await Promise.all([
          get(`/offers/${offer.id}`, stranger),
          post(`/offers/${offer.id}`, { note: "x" }, stranger),
          post(`/offers/${offer.id}/lines`, { lines: [chair()] }, stranger),
          post(`/offers/${offer.id}/lines/${line}`, { quantity: 2 }, stranger),
          post(`/offers/${offer.id}/send`, {}, stranger),
          post(`/offers/${offer.id}/accept`, {}, stranger),
          post(`/offers/${offer.id}/decline`, {}, stranger),
          post(`/offers/${offer.id}/revise`, {}, stranger),
          post(`/offers/${offer.id}/recalculate`, {}, stranger),
          post(`/opportunities/${opportunity.id}/offers`, {}, stranger),
          post("/offers", { opportunity_id: opportunity.id }, stranger),
        ])
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
        expect(ok(await get("/offers", stranger))).toMatchObject({ offers: [], count: 0 })
        expect(ok(await get("/offers", manager)).count).toBe(1)
        expect((await post("/discount-rules", { name: "x", target: "all", value: 1 }, stranger)).status).toBe(
          403,
        )
      })

      it("is found by when it ends, by those who may see it", async () => {
        const { offer } = await createOffer([])
        ok(await post(`/offers/${offer.id}`, { valid_until: "2031-05-10" }))
        const found = async (query: string, user = rep) =>
          ok(await get(`/offers?${query}`, user)).offers.map(({ id }: HttpOffer) => id)
        expect(await found("valid_from=2031-05-10&valid_to=2031-05-10")).toEqual([offer.id])
        expect(await found("valid_from=2031-05-11")).toEqual([])
        expect(await found("valid_to=2031-05-09")).not.toContain(offer.id)
        expect(await found("valid_from=2031-05-10", stranger)).toEqual([])
        expect((await get("/offers?valid_to=tomorrow")).status).toBe(400)
      })

      it("holds a role's discount limit and names the line", async () => {
        const { offer } = await createOffer([chair(), desk()])
        const path = `/offers/${offer.id}/lines/${offer.lines[1].id}`
        const refused = await post(path, { discount_type: "price", discount_value: 50 })
        expect(refused.status).toBe(403)
        expect(refused.data.message).toContain("line 2 (DESK)")
        ok(await post(path, { discount_type: "price", discount_value: 50 }, manager))
      })

      it("refuses what cannot be sold, and keeps the offer as it was", async () => {
        const { offer } = await createOffer([chair()])
        const bad: [object, string][] = [
          [{ lines: [] }, "lines"],
          [{ lines: [{ ...chair(), quantity: 0 }] }, "quantity"],
          [{ lines: [{ ...chair(), quantity: -1 }] }, "quantity"],
          [{ lines: [{ ...chair(), quantity: 1e12 }] }, "quantity"],
          [{ lines: [{ ...chair(), quantity: 1.5 }] }, "line 2"],
          [{ lines: [{ ...chair(), quantity: "2" }] }, "quantity"],
          [{ lines: [{ ...chair(), discount_type: "percent", discount_value: 101 }] }, "100"],
          [{ lines: [{ ...chair(), discount_type: "amount", discount_value: 50 }] }, "line 2"],
          [{ lines: [{ ...chair(), discount_type: "nope", discount_value: 1 }] }, "discount_type"],
          [{ lines: [{ variant_id: "variant_missing", quantity: 1 }] }, "line 2"],
          [{ lines: [{ quantity: 1 }] }, "variant"],
          [{ lines: [{ ...chair(), price: 3 }] }, "price"],
          [{ lines: [{ kind: "note", title: "a\u0000b" }] }, "ontrol"],
          [{ lines: [chair()], surprise: true }, "surprise"],
        ]
        for (const [body, word] of bad) {
          const answer = await post(`/offers/${offer.id}/lines`, body)
          expect({ body, status: answer.status }).toEqual({ body, status: 400 })
          expect(answer.data.message).toContain(word)
        }
        expect(ok(await get(`/offers/${offer.id}`)).offer).toMatchObject({
          version: offer.version,
          total: offer.total,
        })
        expect((await get("/offers?surprise=1")).status).toBe(400)
        expect((await get("/offers/%00")).status).toBeLessThan(500)
        expect((await post(`/offers/${offer.id}/lines/crmoffl_none`, { quantity: 2 })).status).toBe(404)
        const opportunity = await createOpportunity()
        expect((await post(`/opportunities/${opportunity.id}/offers`, { currency_code: "usd" })).status).toBe(
          400,
        )
      })
    })
  },
})
