import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpOffer, HttpOfferLine } from "../../../src/types/http"
import { buildShop, type Shop } from "../../helpers"
import { crmClient, type CrmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

/** What becomes of an offer, and of its opportunity with it. */
export const offers: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: CrmClient
  let stranger: CrmClient

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = crmClient(api, team.manager)
    stranger = crmClient(api, team.stranger)
  })

  const stageOf = async (id: string) => (await rep.card(id)).stage.key
  const hostOrders = async () => {
    const { data } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: ["id"] })
    return data
  }

  it("walks from the opportunity to an order, and the opportunity walks along", async () => {
    const { opportunity, offer } = await rep.begun([rep.chair(3), rep.desk(2)])
    expect(await stageOf(opportunity.id)).toBe("offer_in_progress")
    expect(offer).toMatchObject({
      status: "draft",
      revision: 1,
      currency_code: "ron",
      subtotal: 299.99,
      tax_total: 63,
      total: 362.99,
    })

    const { offer: sent } = ok(await rep.crm.post(`offers/${offer.id}/send`))
    expect(sent.status).toBe("sent")
    expect(await stageOf(opportunity.id)).toBe("offer_sent")

    const { offer: accepted, sales_order, order } = ok(await rep.crm.post(`offers/${offer.id}/accept`))
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
      await rep.crm.get(`opportunities?customer_id[]=${shop.customers.walk_in.id}`),
    ).opportunities
    expect(current.amount).toBe(accepted.total)
  })

  it("is accepted once, however often at once", async () => {
    const { opportunity, offer } = await rep.begun([rep.chair(2), rep.lamp(1)])
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => rep.crm.post(`offers/${offer.id}/accept`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.data).toMatchObject({
      message: expect.stringContaining("accepted"),
      details: { offer: { id: offer.id, status: "accepted" } },
    })
    expect(await hostOrders()).toHaveLength(1)
    expect(ok(await rep.crm.get("sales-orders")).count).toBe(1)
    const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({})
    expect(reservations.map(({ quantity }) => Number(quantity)).sort()).toEqual([1, 2])
    expect(await stageOf(opportunity.id)).toBe("active_order")
  })

  it("says which line has no stock, and changes nothing", async () => {
    const { opportunity, offer } = await rep.begun([rep.chair(1), rep.lamp(1), rep.lamp(1)])
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    const refused = await rep.crm.post(`offers/${offer.id}/accept`)
    expect(refused.status).toBe(409)
    expect(refused.data.message).toContain("line 3 (LAMP): 1 wanted, 0 in stock")
    expect(ok(await rep.crm.get(`offers/${offer.id}`)).offer.status).toBe("sent")
    expect(await stageOf(opportunity.id)).toBe("offer_sent")
    expect(await hostOrders()).toHaveLength(0)
    expect(await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).toHaveLength(0)
  })

  it("gives the last piece to one of two offers accepted at once, and leaves the other as it was", async () => {
    const offers = await Promise.all([rep.begun([rep.lamp(1)]), rep.begun([rep.lamp(1), rep.chair(1)])])
    for (const { offer } of offers) ok(await rep.crm.post(`offers/${offer.id}/send`))
    const answers = await Promise.all(offers.map(({ offer }) => rep.crm.post(`offers/${offer.id}/accept`)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    const lost = statuses.findIndex((status) => status !== 200)
    expect([400, 409]).toContain(statuses[lost])
    const { offer, opportunity } = offers[lost]
    expect(ok(await rep.crm.get(`offers/${offer.id}`)).offer).toMatchObject({
      status: "sent",
      accepted_at: null,
    })
    expect(await stageOf(opportunity.id)).toBe("offer_sent")
    expect(await hostOrders()).toHaveLength(1)
    expect(ok(await rep.crm.get("sales-orders")).count).toBe(1)
    expect(await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).toHaveLength(
      lost === 0 ? 2 : 1,
    )
  })

  it("goes back when declined, unless another offer holds the opportunity", async () => {
    const { opportunity, offer } = await rep.begun([rep.chair()])
    const { offer: second } = ok(
      await rep.crm.post(`opportunities/${opportunity.id}/offers`, { lines: [rep.desk()] }),
    )
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    ok(await rep.crm.post(`offers/${second.id}/send`))
    ok(await rep.crm.post(`offers/${offer.id}/decline`, { reason: "prea scump" }))
    expect(await stageOf(opportunity.id)).toBe("offer_sent")
    ok(await rep.crm.post(`offers/${second.id}/decline`))
    expect(await stageOf(opportunity.id)).toBe("offer_in_progress")
    const again = await rep.crm.post(`offers/${offer.id}/accept`)
    expect(again.status).toBe(409)
  })

  it("is revised without being canceled, and the sent revision takes the place of the earlier", async () => {
    const { offer } = await rep.begun([rep.chair(), { kind: "note", title: "Montaj inclus" }])
    ok(await rep.crm.post(`offers/${offer.id}/send`))
    expect((await rep.crm.post(`offers/${offer.id}/lines`, { lines: [rep.desk()] })).status).toBe(409)
    const { offer: revision } = ok(await rep.crm.post(`offers/${offer.id}/revise`))
    expect(revision).toMatchObject({
      number: offer.number,
      revision: 2,
      status: "draft",
      total: offer.total,
    })
    expect(revision.lines.map((line: HttpOfferLine) => line.kind)).toEqual(["product", "note"])
    expect((await rep.crm.post(`offers/${offer.id}/revise`)).status).toBe(409)
    ok(await rep.crm.post(`offers/${revision.id}/send`))
    expect(ok(await rep.crm.get(`offers/${offer.id}`)).offer.status).toBe("superseded")
    expect((await rep.crm.post(`offers/${offer.id}/accept`)).status).toBe(409)
  })

  it("is refused when stale, expired or in the wrong state", async () => {
    const { offer } = await rep.begun([rep.chair()])
    expect((await rep.crm.post(`offers/${offer.id}/accept`)).status).toBe(409)
    const stale = await rep.crm.post(`offers/${offer.id}`, { version: 1, note: "x" })
    expect(stale.status).toBe(409)
    expect(stale.data.details.offer.version).toBe(offer.version)
    expect((await rep.crm.post(`offers/${offer.id}`, { valid_until: "2020-01-01" })).status).toBe(200)
    expect((await rep.crm.post(`offers/${offer.id}/send`)).status).toBe(400)
  })

  it("is nobody else's", async () => {
    const { offer, opportunity } = await rep.begun([rep.chair()])
    const line = offer.lines[0].id
    const answers = await Promise.all([
      stranger.get(`offers/${offer.id}`),
      stranger.post(`offers/${offer.id}`, { note: "x" }),
      stranger.post(`offers/${offer.id}/lines`, { lines: [rep.chair()] }),
      stranger.post(`offers/${offer.id}/lines/${line}`, { quantity: 2 }),
      stranger.post(`offers/${offer.id}/send`, {}),
      stranger.post(`offers/${offer.id}/accept`, {}),
      stranger.post(`offers/${offer.id}/decline`, {}),
      stranger.post(`offers/${offer.id}/revise`, {}),
      stranger.post(`offers/${offer.id}/recalculate`, {}),
      stranger.post(`opportunities/${opportunity.id}/offers`, {}),
      stranger.post("offers", { opportunity_id: opportunity.id }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect(ok(await stranger.get("offers"))).toMatchObject({ offers: [], count: 0 })
    expect(ok(await manager.get("offers")).count).toBe(1)
    expect((await stranger.post("discount-rules", { name: "x", target: "all", value: 1 })).status).toBe(403)
  })

  it("is found by when it ends, by those who may see it", async () => {
    const { offer } = await rep.begun([])
    ok(await rep.crm.post(`offers/${offer.id}`, { valid_until: "2031-05-10" }))
    const found = async (query: string, user = rep.crm) =>
      ok(await user.get(`offers?${query}`)).offers.map(({ id }: HttpOffer) => id)
    expect(await found("valid_from=2031-05-10&valid_to=2031-05-10")).toEqual([offer.id])
    expect(await found("valid_from=2031-05-11")).toEqual([])
    expect(await found("valid_to=2031-05-09")).not.toContain(offer.id)
    expect(await found("valid_from=2031-05-10", stranger)).toEqual([])
    expect((await rep.crm.get("offers?valid_to=tomorrow")).status).toBe(400)
  })
}
