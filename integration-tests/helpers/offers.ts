import type { HttpOffer, HttpOfferEvent, HttpOpportunity } from "../../src/types/http"
import { crmClient } from "./crm"
import { ok } from "./selling"
import type { Shop } from "./shop"
import type { DashboardUser } from "./user"

type Line = { variant_id: string; quantity?: number } | { kind: "note"; title: string }

export type OfferMaker = ReturnType<typeof offerMaker>

/** What a salesperson does with offers, over HTTP. */
export function offerMaker(api: unknown, user: DashboardUser, shop: Shop) {
  const crm = crmClient(api, user)
  const { desk, chair, lamp } = shop.products
  const of = (product: { variant_id: string }, quantity = 1) => ({ variant_id: product.variant_id, quantity })

  const opportunity = async (body: object = {}): Promise<HttpOpportunity> => {
    const customer_id = shop.customers.walk_in.id
    return ok(await crm.post("opportunities", { title: "Mobilier", customer_id, ...body })).opportunity
  }
  const draft = async (lines: Line[], opportunity_id?: string): Promise<HttpOffer> => {
    const id = opportunity_id ?? (await opportunity()).id
    return ok(await crm.post(`opportunities/${id}/offers`, lines.length ? { lines } : {})).offer
  }
  /** An opportunity with an offer, and the lines put in afterwards. */
  const begun = async (lines: object[], customer_id = shop.customers.walk_in.id) => {
    const begins = await opportunity({ customer_id })
    const empty = await draft([], begins.id)
    const offer = lines.length ? await act(empty.id, "lines", { lines }) : empty
    return { opportunity: begins, offer }
  }
  const act = async (id: string, action: string, body: object = {}) =>
    ok(await crm.post(`offers/${id}/${action}`, body)).offer as HttpOffer
  const sent = async (lines: Line[], opportunity_id?: string): Promise<HttpOffer> =>
    await act((await draft(lines, opportunity_id)).id, "send")
  const look = async (id: string): Promise<HttpOffer> => ok(await crm.get(`offers/${id}`)).offer
  const history = async (id: string): Promise<HttpOfferEvent[]> =>
    ok(await crm.get(`offers/${id}/history`)).events
  const card = async (id: string): Promise<HttpOpportunity> =>
    ok(await crm.get(`opportunities/${id}`)).opportunity
  return {
    crm,
    desk: (quantity?: number) => of(desk, quantity),
    chair: (quantity?: number) => of(chair, quantity),
    lamp: (quantity?: number) => of(lamp, quantity),
    ...{ opportunity, draft, begun, sent, act, look, history, card },
  }
}
