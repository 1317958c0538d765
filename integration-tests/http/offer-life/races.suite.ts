import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpOffer } from "../../../src/types/http"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { expireOfferWorkflow } from "../../../src/workflows/offer"
import { stateOf, strayReservations, violations } from "../../faults/lib/state.cjs"
import { buildShop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam } from "../../helpers/selling"
import { SYSTEM_ACTOR_ID } from "../../../src/workflows/access/system-actor"

const ROUNDS = 2

/** The short version of `npm run faults:interleave`. */
export const races: HostSuite = ({ api, getContainer }) => {
  let rep: OfferMaker

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    rep = offerMaker(api, (await buildTeam(getContainer(), api)).rep, shop)
  })

  const query = async (sql: string, values: unknown[] = []) => {
    const named = Object.fromEntries(values.map((value, index) => [`v${index + 1}`, value]))
    const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await connection.raw(sql.replace(/\$(\d)/g, ":v$1"), named as never)
    return rows
  }
  const later = async <T>(work: () => Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
    return await work()
  }
  const act = (offer: HttpOffer, action: string, body: object = {}) =>
    rep.crm.post(`offers/${offer.id}/${action}`, body)
  const expire = async ({ id }: HttpOffer) => {
    const { errors } = await expireOfferWorkflow(getContainer()).run({
      input: { id, actor_id: SYSTEM_ACTOR_ID },
      throwOnError: false,
    })
    return { status: errors.length ? 409 : 200 }
  }
  const endsSoon = async () => {
    const offer = await rep.sent([rep.chair()])
    const valid_until = new Date(Date.now() + Math.random() * 100)
    await getContainer().resolve<OfferModuleService>(OFFER_MODULE).updateOffers({ id: offer.id, valid_until })
    return offer
  }

  type Side = (offer: HttpOffer) => Promise<{ status: number }>
  const accept: Side = (offer) => act(offer, "accept")
  const edit: Side = ({ id, lines: [line] }) =>
    rep.crm.post(`offers/${id}/lines/${line.id}`, { quantity: 2 + Math.floor(Math.random() * 9) })

  it.each<[string, () => Promise<HttpOffer>, Side, Side]>([
    ["accept and accept", () => rep.sent([rep.chair()]), accept, accept],
    ["accept and revise", () => rep.sent([rep.chair()]), accept, (offer) => act(offer, "revise")],
    ["accept and decline", () => rep.sent([rep.chair()]), accept, (offer) => act(offer, "decline")],
    ["accept and expire", endsSoon, accept, expire],
    ["edit and send", () => rep.draft([rep.chair()]), edit, (offer) => act(offer, "send")],
    [
      "delete and send",
      () => rep.draft([rep.chair()]),
      ({ id }) => rep.crm.delete(`offers/${id}`),
      (offer) => act(offer, "send"),
    ],
  ])("%s at once end as one after the other would", async (_, start, one, two) => {
    for (let round = 0; round < ROUNDS; round++) {
      const offer = await start()
      const answers = await Promise.all([later(() => one(offer)), later(() => two(offer))])
      const state = await stateOf(query, offer.id)
      const statuses = answers.map(({ status }) => status)
      expect({ statuses, violations: violations(state) }).toEqual({ statuses, violations: [] })
      expect(statuses.every((status) => [200, 404, 409].includes(status))).toBe(true)
    }
    expect(await strayReservations(query)).toBe(0)
  })
}
