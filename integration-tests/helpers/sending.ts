import { createHash } from "node:crypto"
import { OFFER_MODULE, type OfferModuleService } from "../../src/modules/offer"
import type { HttpOffer, HttpOfferEvent } from "../../src/types/http"
import { crmClient } from "./crm"
import type { HostSuite } from "./in-one-host"
import { ok } from "./selling"
import { buildShop } from "./shop"
import { createDashboardUser } from "./user"
import { buildPublishableKey, visitorOf } from "./visitor"

/** A name that would be markup, a header and a mistake in Romanian where it is not taken care of. */
export const NASTY = "<script>alert(1)</script> Țăndărică & Fiii"

export const sha256 = (content: Buffer | string) => createHash("sha256").update(content).digest("hex")

/** A shop whose rep Măriuca sends offers to customers. */
export async function buildSending({ api, getContainer }: Parameters<HostSuite>[0]) {
  const container = getContainer()
  const shop = await buildShop(container)
  const manager = await createDashboardUser(container, { email: "manager@crm.test" })
  await api.get("/admin/crm/me", { headers: manager.headers })
  const name = { first_name: "Măriuca", last_name: "Ionescu" }
  const rep = await createDashboardUser(container, { email: "rep@crm.test", ...name })
  const crm = crmClient(api, rep)
  const publishable_key = await buildPublishableKey(container, shop.sales_channel_id)

  const chairs = (quantity: number) => ({ variant_id: shop.products.chair.variant_id, quantity })
  /** Three chairs for a customer in Romania, unless told otherwise. */
  const draft = async (body: Record<string, unknown> = {}): Promise<HttpOffer> => {
    const customer_id = shop.customers.walk_in.id
    return ok(await crm.post("offers", { customer_id, lines: [chairs(3)], ...body })).offer
  }
  const read = async (id: string): Promise<HttpOffer> => ok(await crm.get(`offers/${id}`)).offer
  /** The path of the customer's page. */
  const pathOf = async (id: string, body: object = {}): Promise<string> =>
    new URL(ok(await crm.post(`offers/${id}/link`, body)).url).pathname
  return {
    shop,
    rep,
    crm,
    manager,
    chairs,
    draft,
    read,
    pathOf,
    /** What the history tells of one kind. */
    happened: async (id: string, kind: HttpOfferEvent["kind"]): Promise<HttpOfferEvent[]> => {
      const { events } = ok(await crm.get(`offers/${id}/history`)) as { events: HttpOfferEvent[] }
      return events.filter((event) => event.kind === kind)
    },
    /** A sent offer, and where its customer finds it. */
    shared: async (body: Record<string, unknown> = {}) => {
      const { id } = await draft(body)
      const { offer } = ok(await crm.post(`offers/${id}/send`)) as { offer: HttpOffer }
      const page = await pathOf(id)
      return { offer, page, json: `/store${page}` }
    },
    /** Changes what nobody could change through the API. */
    write: (offer: Record<string, unknown> & { id: string }) =>
      container.resolve<OfferModuleService>(OFFER_MODULE).updateOffers(offer),
    /** Somebody who has nothing but a link; each is at an address of their own. */
    visitor: () => visitorOf(api),
    storefront: () => visitorOf(api, { "x-publishable-api-key": publishable_key }),
  }
}

export type Sending = Awaited<ReturnType<typeof buildSending>>
