import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { HttpOffer } from "../../../src/types/http"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { expireOverdueOffers } from "../../../src/workflows/offer/expire-overdue-offers"
import { buildShop, type Shop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { offerMaker, type OfferMaker } from "../../helpers/offers"
import { buildTeam, ok } from "../../helpers/selling"

/** Revisions and copies of offers, what is told of them, and the opportunity's amount that follows. */
export const copies: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let rep: OfferMaker
  let manager: OfferMaker

  beforeAll(async () => {
    shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    rep = offerMaker(api, team.rep, shop)
    manager = offerMaker(api, team.manager, shop)
  })

  const revise = (offer: HttpOffer) => rep.act(offer.id, "revise")
  const titles = ({ lines }: HttpOffer) => lines.map(({ title, kind }) => (kind === "note" ? title : null))

  it("a revision keeps what was set by hand, and says what it changed", async () => {
    const first = await rep.draft([rep.chair(2), rep.desk(), { kind: "note", title: "Montaj inclus" }])
    const [chair, desk] = first.lines
    ok(
      await rep.crm.post(`offers/${first.id}/lines/${chair.id}`, {
        discount_type: "percent",
        discount_value: 5,
      }),
    )
    ok(
      await rep.crm.post(`offers/${first.id}`, {
        discount_type: "percent",
        discount_value: 2,
        locale: "en",
        note: "A",
      }),
    )
    const sent = await rep.act(first.id, "send")
    const second = await revise(sent)
    expect(second).toMatchObject({
      number: sent.number,
      revision: 2,
      locale: "en",
      discount_value: 2,
      total: sent.total,
    })
    expect(second.lines.map(({ origin_id }) => origin_id)).toEqual(sent.lines.map(({ id }) => id))
    expect(second.lines[0]).toMatchObject({ discount_source: "manual", discount_value: 5 })

    const [chair2, desk2] = second.lines
    ok(await rep.crm.post(`offers/${second.id}/lines/${chair2.id}`, { quantity: 4 }))
    ok(await rep.crm.delete(`offers/${second.id}/lines/${desk2.id}`))
    ok(await rep.crm.post(`offers/${second.id}/lines`, { lines: [rep.lamp()] }))
    ok(await rep.crm.post(`offers/${second.id}`, { note: "B" }))
    const { comparison } = ok(await rep.crm.get(`offers/${second.id}/compare`))
    expect([comparison.before.id, comparison.after.id]).toEqual([first.id, second.id])
    expect(comparison.fields).toEqual(expect.arrayContaining(["note", "total"]))
    expect(comparison.fields).not.toContain("discount_value")
    const changes = comparison.lines.map(({ change }: { change: string }) => change)
    expect(changes).toEqual(["changed", "removed", "same", "added"])
    expect(comparison.lines[0]).toMatchObject({ before: { id: chair.id }, after: { id: chair2.id } })
    expect(comparison.lines[0].fields).toEqual(expect.arrayContaining(["quantity", "net_total"]))
    expect(comparison.lines[1]).toMatchObject({ before: { id: desk.id }, after: null })

    const turned = ok(await rep.crm.get(`offers/${first.id}/compare`, { with: second.id })).comparison
    expect([turned.before.id, turned.after.id]).toEqual([first.id, second.id])
    const { revisions } = ok(await rep.crm.get(`offers/${second.id}/revisions`))
    expect(revisions.map(({ revision, status }: HttpOffer) => [revision, status])).toEqual([
      [1, "sent"],
      [2, "draft"],
    ])
    expect((await rep.crm.get(`offers/${first.id}/compare`)).status).toBe(400)
    expect((await rep.crm.get(`offers/${first.id}/compare`, { with: "crmoff_none" })).status).toBe(404)
    expect((await rep.crm.get(`offers/${first.id}/compare`, { surprise: "x" })).status).toBe(400)

    await rep.act(second.id, "send")
    expect((await rep.history(first.id)).map(({ kind, details }) => [kind, details.was])).toEqual([
      ["superseded", "sent"],
      ["sent", undefined],
      ["created", undefined],
    ])
    expect((await rep.history(second.id)).at(-1)).toMatchObject({
      kind: "revised",
      details: { from_offer_id: first.id, revision: 1 },
    })
  })

  it("a number has one draft and nothing after it was accepted, however it is asked", async () => {
    const sent = await rep.sent([rep.chair()])
    expect((await rep.crm.post(`offers/${sent.id}/revise`, { version: sent.version + 1 })).status).toBe(409)
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => rep.crm.post(`offers/${sent.id}/revise`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    // Also where nothing but the database stands between two servers.
    const service = getContainer().resolve<OfferModuleService>(OFFER_MODULE)
    const { root_id, number, version } = await rep.look(sent.id)
    const header = { ...sent, id: "crmoff_second", events: [] } as never
    await expect(
      service.createDraft(header, [], { id: sent.id, root_id, number, version }),
    ).rejects.toMatchObject({ type: "conflict" })
    await expect(
      service.createDraft(header, [], { id: sent.id, root_id, number, version: version - 1 }),
    ).rejects.toMatchObject({ type: "conflict" })
  })

  it("a copy is an offer of its own, for today's prices", async () => {
    const offer = await rep.sent([rep.desk(2), { kind: "note", title: "Montaj inclus" }])
    const copy = ok(await rep.crm.post(`offers/${offer.id}/duplicate`)).offer as HttpOffer
    expect(copy).toMatchObject({
      revision: 1,
      status: "draft",
      root_id: copy.id,
      opportunity_id: offer.opportunity_id,
      total: offer.total,
      sent_at: null,
      pdf_sha256: null,
    })
    expect(copy.number).not.toBe(offer.number)
    expect(titles(copy)).toEqual(titles(offer))
    expect(copy.lines.every(({ origin_id }) => origin_id === null)).toBe(true)
    expect((await rep.history(copy.id))[0]).toMatchObject({
      kind: "duplicated",
      details: { from_offer_id: offer.id, number: offer.number, revision: 1 },
    })

    const customer_id = shop.customers.partner.id
    const forPartner = ok(await rep.crm.post(`offers/${offer.id}/duplicate`, { customer_id })).offer
    expect(forPartner).toMatchObject({
      customer_id,
      buyer: { name: "Partener SRL" },
      opportunity_id: null,
      lines: [{ list_price: 80, quantity: 2 }, { kind: "note" }],
    })
    const { id: opportunity_id } = await rep.opportunity({ customer_id })
    const moved = ok(await rep.crm.post(`offers/${offer.id}/duplicate`, { opportunity_id })).offer
    expect(moved).toMatchObject({ opportunity_id, customer_id, lines: [{ list_price: 80 }, {}] })
    expect(await rep.card(opportunity_id)).toMatchObject({
      amount: moved.total,
      stage: { key: "offer_in_progress" },
    })
  })

  it("a copy drops no line silently, and gives no more than its maker may", async () => {
    const offer = await rep.draft([rep.desk(), rep.chair(), rep.lamp()])
    const path = `offers/${offer.id}/lines/${offer.lines[0].id}`
    ok(await manager.crm.post(path, { discount_type: "percent", discount_value: 60 }))
    const refused = await rep.crm.post(`offers/${offer.id}/duplicate`)
    expect([refused.status, refused.data.message]).toEqual([403, expect.stringContaining("line 1 (DESK)")])
    const { chair, lamp } = shop.products
    await deleteProductsWorkflow(getContainer()).run({ input: { ids: [chair.id, lamp.id] } })
    const gone = await manager.crm.post(`offers/${offer.id}/duplicate`)
    expect(gone.status).toBe(400)
    expect(gone.data.message).toContain("line 2 (CHAIR)")
    expect(gone.data.message).toContain("line 3 (LAMP)")
    const odd: object[] = [{ customer_id: "cus_none" }, { customer_id: "a\u0000b" }, { surprise: 1 }]
    for (const body of odd) {
      expect((await manager.crm.post(`offers/${offer.id}/duplicate`, body)).status).toBe(400)
    }
    const missing = { opportunity_id: "crmopp_none" }
    expect((await manager.crm.post(`offers/${offer.id}/duplicate`, missing)).status).toBe(404)
  })

  it("warns of missing stock before it is accepted, lines of a variant together", async () => {
    const offer = await rep.draft([rep.lamp(), rep.chair(), rep.lamp(2)])
    const missing = async () => ok(await rep.crm.get(`offers/${offer.id}/stock`)).missing
    expect(await missing()).toEqual([
      { line_id: offer.lines[2].id, name: "line 3 (LAMP)", wanted: 2, available: 0 },
    ])
    await rep.act(offer.id, "send")
    expect(await missing()).toHaveLength(1)
    await rep.act(offer.id, "decline", { reason: "prea scump" })
    expect(await missing()).toEqual([])
    expect((await rep.history(offer.id))[0]).toMatchObject({
      kind: "declined",
      details: { reason: "prea scump" },
    })
  })

  it("the opportunity's amount follows the live offer, until a person sets it", async () => {
    const { id } = await rep.opportunity()
    const amount = async () => (await rep.card(id)).amount
    const small = await rep.draft([rep.chair()], id)
    expect(await amount()).toBe(small.total)
    const large = await rep.draft([rep.desk(3)], id)
    expect(await amount()).toBe(large.total)
    await rep.act(small.id, "send")
    expect(await amount()).toBe(small.total)
    ok(await rep.crm.delete(`offers/${large.id}`))
    expect(await amount()).toBe(small.total)
    const revision = await revise(await rep.look(small.id))
    ok(await rep.crm.post(`offers/${revision.id}/lines`, { lines: [rep.desk()] }))
    expect(await amount()).toBe(small.total)
    const { total } = await rep.act(revision.id, "send")
    expect(await amount()).toBe(total)
    await rep.act(revision.id, "decline")
    expect(await amount()).toBe(total)
    const next = await rep.draft([rep.lamp()], id)
    expect(await amount()).toBe(next.total)
    ok(await rep.crm.post(`opportunities/${id}`, { amount: 7 }))
    ok(await rep.crm.post(`offers/${next.id}/lines`, { lines: [rep.desk()] }))
    expect(await amount()).toBe(7)
  })

  it("ends by itself when its validity does, and the history says so", async () => {
    const [old, valid] = [await rep.sent([rep.chair()]), await rep.sent([rep.chair()])]
    const service = getContainer().resolve<OfferModuleService>(OFFER_MODULE)
    await service.updateOffers({ id: old.id, valid_until: new Date(Date.now() - 1000) })
    expect((await rep.crm.post(`offers/${old.id}/accept`)).status).toBe(409)
    await expireOverdueOffers(getContainer())
    expect((await rep.look(old.id)).status).toBe("expired")
    expect((await rep.look(valid.id)).status).toBe("sent")
    expect((await rep.history(old.id))[0]).toMatchObject({ kind: "expired", actor_id: null })
  })
}
