import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HostSuite } from "../../helpers/in-one-host"
import { ok } from "../../helpers/selling"
import { buildSending, NASTY, type Sending } from "../../helpers/sending"
import type { Visitor } from "../../helpers/visitor"

export const answer: HostSuite = (host) => {
  const { getContainer } = host
  let s: Sending

  beforeAll(async () => {
    s = await buildSending(host)
  })

  let visitor: Visitor
  let storefront: Visitor
  beforeEach(() => {
    visitor = s.visitor()
    storefront = s.storefront()
  })

  const orders = async () => {
    const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
    return (await query.graph({ entity: "order", fields: ["id"] })).data
  }

  it("accepts with the second click: one order, however often", async () => {
    const { offer, page, json } = await s.shared()
    const accepted = await visitor.submit(`${page}/accept`)
    expect([accepted.status, accepted.headers.location]).toEqual([303, page])
    expect((await visitor.get(page)).data).toContain("Ați acceptat această ofertă")
    expect(await s.read(offer.id)).toMatchObject({ status: "accepted", order_id: expect.any(String) })
    expect(await s.happened(offer.id, "accepted")).toMatchObject([{ actor_id: null }])
    expect((await visitor.submit(`${page}/accept`)).status).toBe(303)
    const again = await storefront.post(`${json}/accept`)
    expect(again.status).toBe(409)
    expect(again.data.details.offer).toMatchObject({ status: "accepted", can_answer: false })
    expect(await orders()).toHaveLength(1)
  })

  it("declines with a reason", async () => {
    const [form, store] = [await s.shared(), await s.shared()]
    expect((await visitor.submit(`${form.page}/decline`, { reason: `  ${NASTY}\u0007 ` })).status).toBe(303)
    expect(await s.read(form.offer.id)).toMatchObject({ status: "declined", decline_reason: NASTY })
    expect((await storefront.post(`${store.json}/decline`, { reason: "x", by: "y" })).status).toBe(400)
    const declined = ok(await storefront.post(`${store.json}/decline`, { reason: "prea scump" })).offer
    expect(declined).toMatchObject({ status: "declined", decline_reason: "prea scump" })
    expect((await storefront.post(`${store.json}/accept`)).status).toBe(409)
    expect(await orders()).toEqual([])
  })

  it("is refused after the validity, before anybody wrote the expiry down", async () => {
    const { offer, page, json } = await s.shared()
    await s.write({ id: offer.id, valid_until: new Date(Date.now() - 1000) })
    const { data } = await visitor.get(page)
    expect(data).toContain("a expirat")
    expect(data).not.toContain("<form")
    for (const answer of ["accept", "decline"]) {
      const refused = await storefront.post(`${json}/${answer}`)
      expect(refused.status).toBe(409)
      expect(refused.data.details.offer).toMatchObject({ status: "expired", can_answer: false })
    }
    expect((await s.read(offer.id)).status).toBe("sent")
    expect(await orders()).toEqual([])
  })

  it("is refused once a newer offer was sent, of which the old link tells nothing", async () => {
    const { offer, page } = await s.shared()
    const { offer: revision } = ok(await s.crm.post(`offers/${offer.id}/revise`))
    ok(await s.crm.post(`offers/${revision.id}/send`))
    const { data } = await visitor.get(page)
    expect(data).toContain("Există o ofertă mai nouă")
    // With its number: the link's own random letters may hold an "R2".
    expect(data).toContain(`${offer.number} R1`)
    expect(data).not.toContain(`${offer.number} R2`)
    expect(data).not.toContain(revision.id)
    await visitor.submit(`${page}/accept`)
    expect((await s.read(revision.id)).status).toBe("sent")
    expect(await orders()).toEqual([])
  })

  it("tells the customer kindly when goods are missing, not how many there are", async () => {
    const lines = [{ variant_id: s.shop.products.lamp.variant_id, quantity: 7 }]
    const { offer, page, json } = await s.shared({ lines })
    const refused = await storefront.post(`${json}/accept`)
    expect(refused.status).toBe(409)
    expect(refused.data.message).toContain("nu s-a comandat nimic")
    expect(refused.data.message).not.toMatch(/\d/)
    const { headers } = await visitor.submit(`${page}/accept`)
    expect(headers.location).toBe(`${page}?failed`)
    expect((await visitor.get(headers.location)).data).toContain("Este posibil ca un produs")
    expect((await s.read(offer.id)).status).toBe("sent")
    expect(await orders()).toEqual([])
  })
}
