import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { hostOrderId, OFFER_MODULE, type OfferModuleService } from "../../src/modules/offer"
import type { HttpOffer } from "../../src/types/http"
import { hostOrderOf } from "../../src/workflows/offer/host-order"
import { toStoredOffer } from "../../src/workflows/offer/read-offer"
import type { OfferMaker } from "./offers"
import { ok } from "./selling"

export type Acceptances = ReturnType<typeof acceptancesOf>

/** Accepts the offers of a salesperson, whole and cut off, and sees what that leaves. */
export function acceptancesOf(container: MedusaContainer, rep: OfferMaker) {
  const service = () => container.resolve<OfferModuleService>(OFFER_MODULE)
  const reservations = async () =>
    (await container.resolve(Modules.INVENTORY).listReservationItems({})).map(({ quantity }) =>
      Number(quantity),
    )
  const graph = async (entity: string, fields: string[], filters: object) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
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

  /** As time leaves it: nobody renews the lease of an acceptance under way. */
  const endLease = (id: string) =>
    service().updateOffers({ id, accept_lease_until: new Date(Date.now() - 1_000) })

  /** An acceptance that another server began a moment ago. */
  const claimed = async (offer: HttpOffer) => {
    const { id, root_id, opportunity_id, number, revision, version } = offer
    const started_at = new Date().toISOString()
    await service().claimAcceptance(
      { id, root_id, opportunity_id, number, revision, version },
      { actor_id: null, details: {} },
      started_at,
    )
    return { id, started_at }
  }

  /** As a server leaves it that was killed after the offer was claimed. */
  const cutOff = async (offer: HttpOffer) => {
    const acceptance = await claimed(offer)
    await endLease(offer.id)
    return acceptance
  }

  const draftOrder = async (id: string) => {
    const [row] = await graph("crm_offer", ["*", "lines.*"], { id })
    await createOrderWorkflow(container).run({ input: hostOrderOf(toStoredOffer(row), new Set()) })
  }

  return {
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
  }
}
