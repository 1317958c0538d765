import { Modules } from "@medusajs/framework/utils"
import { hostOrderId } from "../../../src/modules/offer"
import { SALES_ORDER_MODULE } from "../../../src/modules/sales_order"
import { completeCutOffAcceptances } from "../../../src/workflows/offer/complete-acceptances"
import { buildShop, type Shop } from "../../helpers"
import { type Acceptances, acceptancesOf } from "../../helpers/acceptances"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Accepting an offer that another server accepts at the same time, or was accepting when it stopped. */
export const takenOver: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let {
    service,
    reservations,
    graph,
    accept,
    expectComplete,
    expectNothing,
    endLease,
    claimed,
    cutOff,
    draftOrder,
  } = {} as Acceptances

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    ;({
      service,
      reservations,
      graph,
      accept,
      expectComplete,
      expectNothing,
      endLease,
      claimed,
      cutOff,
      draftOrder,
    } = acceptancesOf(getContainer(), rep))
  })

  it("is refused while somebody is at it, and continued once they are gone", async () => {
    const offer = await rep.sent([rep.chair(2)])
    await claimed(offer)
    const refused = await accept(offer.id)
    expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("right now")])
    // However long ago it began: only its lease counts, and the job leaves it alone.
    const hours = new Date(Date.now() - 5 * 3_600_000)
    await service().updateOffers({ id: offer.id, accept_started_at: hours })
    expect((await accept(offer.id)).data.message).toContain("right now")
    await completeCutOffAcceptances(getContainer())
    expect((await rep.look(offer.id)).order_id).toBeNull()
    await endLease(offer.id)
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

  it("is not taken over while its holder works, however long its lease is over", async () => {
    const offer = await rep.sent([rep.chair(2)])
    const acceptance = await cutOff(offer)
    let finish = () => undefined as void
    const working = service().whileHeld(acceptance, () => new Promise<void>((end) => (finish = end)))
    await pause(300)
    const refused = await accept(offer.id)
    finish()
    await working
    expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("meanwhile")])
    ok(await accept(offer.id))
    await expectComplete(offer.id)
  })

  it("cannot touch what the one that took over made", async () => {
    const offer = await rep.sent([rep.chair(2)])
    const loser = await cutOff(offer)
    ok(await accept(offer.id))
    const work = jest.fn()
    await expect(service().whileHeld(loser, work)).rejects.toThrow("meanwhile")
    await service().ifStillHeld(loser, work)
    expect(work).not.toHaveBeenCalled()
    expect(await service().renewLease(loser)).toBe(false)
    await service().endLease(loser)
    await service().takeBackAcceptance(offer, loser.started_at)
    await expect(service().completeAcceptance(loser, hostOrderId(offer.id))).rejects.toThrow("meanwhile")
    await expectComplete(offer.id)
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
    await service().updateOffers({ id: offer.id, order_id: null })
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
