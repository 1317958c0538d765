import { createPromotionsWorkflow, updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { hostOrderId } from "../../../src/modules/offer"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"
import { acceptOfferWorkflow } from "../../../src/workflows/offer"
import { buildShop, type Shop } from "../../helpers"
import { type Acceptances, acceptancesOf } from "../../helpers/acceptances"
import { crmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

/** What the host does once an offer is accepted, in the test that says so: a hook is there for all of them. */
let failAfterwards: (() => void) | null = null

acceptOfferWorkflow.hooks.offerAccepted(async () => {
  failAfterwards?.()
})

/** Accepting an offer: all of it, or nothing. */
export const acceptance: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let team: Awaited<ReturnType<typeof buildTeam>>
  let rep: OfferMaker
  let { service, graph, accept, expectComplete, expectNothing } = {} as Acceptances

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    ;({ service, graph, accept, expectComplete, expectNothing } = acceptancesOf(getContainer(), rep))
  })

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

  it("takes everything back when the hook after it fails, while the offer is still locked", async () => {
    const offer = await rep.sent([rep.chair(2)])
    let second: Promise<{ status: number }> | undefined
    failAfterwards = () => {
      failAfterwards = null
      second = accept(offer.id)
      throw new Error("the host's hook")
    }
    expect((await accept(offer.id)).status).toBe(500)
    expect((await second)?.status).toBe(200)
    await expectComplete(offer.id)
  })
}
