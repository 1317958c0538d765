import {
  createOrderWorkflow,
  createPromotionsWorkflow,
  updateCustomersWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { HttpOffer } from "../../../src/types/http"
import { OFFER_MODULE } from "../../../src/modules/offer"
import type OfferModuleService from "../../../src/modules/offer/service"
import { hostOrderId } from "../../../src/modules/offer/status/acceptance-rules"
import { SALES_ORDER_MODULE } from "../../../src/modules/sales_order"
import { acceptOfferWorkflow } from "../../../src/workflows/offer"
import { completeCutOffAcceptances } from "../../../src/workflows/offer/complete-acceptances"
import { hostOrderOf } from "../../../src/workflows/offer/host-order"
import { toStoredOffer } from "../../../src/workflows/offer/read-offer"
import { buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { crmClient } from "../../helpers/crm"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"

/** Accepting an offer, also where the server stopped in between. */
export const acceptance: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let team: Awaited<ReturnType<typeof buildTeam>>
  let rep: OfferMaker

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
  })

  const service = () => getContainer().resolve<OfferModuleService>(OFFER_MODULE)
  const reservations = async () =>
    (await getContainer().resolve(Modules.INVENTORY).listReservationItems({})).map(({ quantity }) =>
      Number(quantity),
    )
  const graph = async (entity: string, fields: string[], filters: object) => {
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity, fields, filters } as never)
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of any entity, checked by the assertions
    return data as any[]
  }
  const accept = (id: string, body: object = {}) => rep.crm.post(`offers/${id}/accept`, body)

  /** Everything that an accepted offer must have. */
  const expectComplete = async (id: string) => {
    const offer = await rep.look(id)
    expect(offer).toMatchObject({ status: "accepted", order_id: hostOrderId(id) })
    const [order] = await graph(
      "order",
      ["id", "status", "total", "items.*", "crm_sales_order.id", "crm_offer.id"],
      { id: offer.order_id },
    )
    expect(order).toMatchObject({
      status: "pending",
      crm_offer: { id },
      crm_sales_order: { id: offer.sales_order_id },
    })
    const wanted = offer.lines.filter(({ kind }) => kind === "product").map(({ quantity }) => quantity)
    expect((await reservations()).sort()).toEqual(wanted.sort())
    expect(await graph("order", ["id"], {})).toHaveLength(1)
    if (offer.opportunity_id) {
      const card = await rep.card(offer.opportunity_id)
      expect([card.stage.key, card.amount]).toEqual(["active_order", offer.total])
      const { stage_changes } = { stage_changes: ok(await rep.crm.get(`opportunities/${card.id}/history`)) }
      const placed = JSON.stringify(stage_changes).match(/order_placed/g) ?? []
      expect(placed).toHaveLength(1)
    }
    return offer
  }

  /** Nothing but a sent offer. */
  const expectNothing = async (id: string) => {
    const offer = await rep.look(id)
    expect(offer).toMatchObject({ status: "sent", accepted_at: null, order_id: null, sales_order_id: null })
    expect(await reservations()).toEqual([])
    expect(await graph("order", ["id"], {})).toEqual([])
    expect((await rep.history(id)).map(({ kind }) => kind)).not.toContain("accepted")
    return offer
  }

  /** As a server leaves it that was killed after the offer was claimed: `minutes` ago. */
  const cutOff = async (offer: HttpOffer, minutes = 5) => {
    const { id, root_id, opportunity_id, number, revision, version } = offer
    const started_at = new Date(Date.now() - minutes * 60_000).toISOString()
    await service().claimAcceptance(
      { id, root_id, opportunity_id, number, revision, version },
      { actor_id: null, details: {} },
      started_at,
    )
    return started_at
  }

  const draftOrder = async (id: string) => {
    const [row] = await graph("crm_offer", ["*", "lines.*"], { id })
    await createOrderWorkflow(getContainer()).run({ input: hostOrderOf(toStoredOffer(row), new Set()) })
  }

  it("carries all of the offer into the order, and links back", async () => {
    const { id } = await rep.draft([
      rep.desk(2),
      { ...rep.chair(3), discount_type: "percent", discount_value: 10 } as never,
    ])
    const { shipping_option_id } = shop
    ok(await rep.crm.post(`offers/${id}`, { shipping_option_id, shipping_amount: 20, locale: "ro" }))
    const offer = await rep.act(id, "send")
    const { sales_order, order } = ok(await accept(id))
    const [host] = await graph(
      "order",
      [
        ...["*", "items.*", "items.adjustments.*", "items.tax_lines.*", "shipping_methods.*"],
        ...["shipping_address.*", "billing_address.*", "crm_offer.id"],
      ],
      { id: order.id },
    )
    expect(host).toMatchObject({
      id: hostOrderId(id),
      region_id: offer.region_id,
      customer_id: offer.customer_id,
      sales_channel_id: offer.sales_channel_id,
      currency_code: "ron",
      locale: "ro",
      email: offer.buyer.email,
      crm_offer: { id },
      metadata: { crm_offer_id: id, crm_offer_number: `${offer.number} R1` },
    })
    for (const side of ["shipping_address", "billing_address"] as const) {
      const { company: _, ...address } = offer[side] as Record<string, unknown>
      const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== null))
      expect(host[side]).toMatchObject(given)
    }
    const [chair] = host.items.filter((item: { variant_sku: string }) => item.variant_sku === "CHAIR")
    expect(Number(chair.quantity)).toBe(3)
    expect(Number(chair.adjustments[0].amount)).toBe(10)
    expect(Number(chair.tax_lines[0].rate)).toBe(21)
    expect(host.shipping_methods[0].shipping_option_id).toBe(shipping_option_id)
    expect(Number(host.shipping_methods[0].amount)).toBe(20)
    expect(Math.round(Number(order.total) * 100) / 100).toBe(offer.total)
    expect(sales_order).toMatchObject({ order_id: host.id, offer_id: id, total: offer.total })
  })

  it("places what was agreed, whatever promotions the shop runs by itself and however the e-mail is written", async () => {
    const container = getContainer()
    const all = { type: "percentage" as const, value: 50, allocation: "each" as const, max_quantity: 10 }
    const automatic = { type: "standard" as const, is_automatic: true, status: "active" as const }
    await createPromotionsWorkflow(container).run({
      input: {
        promotionsData: [
          { ...automatic, code: "GOODS", application_method: { ...all, target_type: "items" } },
          { ...automatic, code: "SHIPPING", application_method: { ...all, target_type: "shipping_methods" } },
        ],
      },
    })
    const email = "Ana.Pop@Firma.RO"
    await updateCustomersWorkflow(container).run({
      input: { selector: { id: shop.customers.walk_in.id }, update: { email } },
    })
    const { id } = await rep.draft([rep.desk(2)])
    ok(await rep.crm.post(`offers/${id}`, { shipping_option_id: shop.shipping_option_id }))
    const offer = await rep.act(id, "send")
    const { order, sales_order } = ok(await accept(id))
    expect(offer.total).toBe(266.2)
    expect(order).toMatchObject({ customer_id: shop.customers.walk_in.id, email })
    expect(Number(order.total)).toBeCloseTo(266.2, 6)
    expect(sales_order.total).toBe(266.2)
  })

  it("ends the other offers of the opportunity, and the histories tell", async () => {
    const { id: opportunity } = await rep.opportunity()
    const [first, second] = [
      await rep.sent([rep.chair()], opportunity),
      await rep.draft([rep.desk()], opportunity),
    ]
    ok(await accept(first.id))
    expect((await rep.look(second.id)).status).toBe("superseded")
    const { number } = first
    expect((await rep.history(second.id))[0]).toMatchObject({
      kind: "superseded",
      details: { by_offer_id: first.id, number, revision: 1, was: "draft" },
    })
    expect((await rep.history(first.id)).map(({ kind }) => kind)).toEqual(["accepted", "sent", "created"])
  })

  it("tells somebody who may not see orders that it is done, and nothing of the order", async () => {
    const offer = await rep.sent([rep.chair()])
    const manager = crmClient(api, team.manager)
    const permissions = { offer: { read: "own", write: "own" } }
    const { role } = ok(await manager.post("roles", { name: "Offers alone", permissions }))
    ok(await manager.post("reps", { user_id: team.rep.user.id, role_id: role.id }))
    expect(ok(await accept(offer.id))).toMatchObject({ offer: { status: "accepted" }, sales_order: null })
    expect(ok(await manager.get("sales-orders")).sales_orders).toMatchObject([{ offer_id: offer.id }])
  })

  it("says in the history that the customer did it", async () => {
    const offer = await rep.sent([rep.chair()])
    await acceptOfferWorkflow(getContainer()).run({
      input: { id: offer.id, by_customer: true, actor_id: SYSTEM_ACTOR_ID },
    })
    expect((await rep.history(offer.id))[0]).toMatchObject({
      kind: "accepted",
      actor_id: null,
      details: { by: "customer" },
    })
  })

  it("takes everything back when a later step fails, also what the acceptance had ended", async () => {
    const { id: opportunity } = await rep.opportunity()
    const [offer, other] = [
      await rep.sent([rep.chair(2)], opportunity),
      await rep.draft([rep.desk()], opportunity),
    ]
    const failing = jest
      .spyOn(Object.getPrototypeOf(service()), "completeAcceptance")
      .mockRejectedValueOnce(new Error("cut"))
    expect((await accept(offer.id)).status).toBe(500)
    failing.mockRestore()
    await expectNothing(offer.id)
    expect((await rep.look(other.id)).status).toBe("draft")
    expect((await rep.card(opportunity)).stage.key).toBe("offer_sent")
    ok(await accept(offer.id))
    await expectComplete(offer.id)
  })

  it("is refused while somebody is at it, and continued once they are gone", async () => {
    const offer = await rep.sent([rep.chair(2)])
    await cutOff(offer, 0)
    const refused = await accept(offer.id)
    expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("right now")])
    await service().updateOffers({ id: offer.id, accept_started_at: new Date(Date.now() - 31_000) })
    expect(await rep.look(offer.id)).toMatchObject({
      status: "accepted",
      order_id: null,
      sales_order_id: null,
    })
    // Whoever repeats it still has the version from before.
    ok(await accept(offer.id, { version: offer.version }))
    await expectComplete(offer.id)
    expect((await accept(offer.id)).status).toBe(409)
  })

  it("wipes a half-made order with its reservations, and makes it again", async () => {
    const offer = await rep.sent([rep.lamp(1), rep.chair(2)])
    await cutOff(offer)
    await draftOrder(offer.id)
    const [{ items }] = await graph("order", ["items.*", "items.variant.inventory_items.*"], {
      id: hostOrderId(offer.id),
    })
    await getContainer()
      .resolve(Modules.INVENTORY)
      .createReservationItems(
        items.map(
          (item: {
            id: string
            quantity: number
            variant: { inventory_items: { inventory_item_id: string }[] }
          }) => ({
            line_item_id: item.id,
            quantity: item.quantity,
            inventory_item_id: item.variant.inventory_items[0].inventory_item_id,
            location_id: shop.stock_location_id,
          }),
        ),
      )
    await completeCutOffAcceptances(getContainer())
    await expectComplete(offer.id)
    const { count } = ok(await rep.crm.get("sales-orders"))
    expect(count).toBe(1)
  })

  it("keeps an order that stands, whatever else was missing", async () => {
    const offer = await rep.sent([rep.lamp(1)])
    ok(await accept(offer.id))
    const { sales_order_id } = await rep.look(offer.id)
    const [{ id: item_before }] = (await graph("order", ["items.id"], {}))[0].items
    await service().updateOffers({
      id: offer.id,
      order_id: null,
      accept_started_at: new Date(Date.now() - 60_000),
    })
    await getContainer()
      .resolve<{ deleteSalesOrders: (id: string) => Promise<void> }>(SALES_ORDER_MODULE)
      .deleteSalesOrders(sales_order_id as string)
    const placed = ok(await accept(offer.id))
    expect(placed.sales_order.id).not.toBe(sales_order_id)
    expect((await graph("order", ["items.id"], {}))[0].items[0].id).toBe(item_before)
    expect(await reservations()).toEqual([1])
  })

  it("goes back to sent when the stock was sold meanwhile, with nothing left behind", async () => {
    const { id: opportunity } = await rep.opportunity()
    const [offer, other] = [
      await rep.sent([rep.lamp(1)], opportunity),
      await rep.draft([rep.desk()], opportunity),
    ]
    await cutOff(offer)
    await draftOrder(offer.id)
    const levels = await getContainer()
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({}, { take: null as never })
    const lamp = levels.find((level) => Number(level.stocked_quantity) === 1)
    await getContainer()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        {
          inventory_item_id: lamp?.inventory_item_id as string,
          location_id: shop.stock_location_id,
          stocked_quantity: 0,
        },
      ])
    await completeCutOffAcceptances(getContainer())
    await expectNothing(offer.id)
    expect((await rep.look(other.id)).status).toBe("draft")
    expect((await rep.history(other.id)).map(({ kind }) => kind)).toEqual(["created"])
    expect((await rep.card(opportunity)).stage.key).toBe("offer_sent")
  })
}
