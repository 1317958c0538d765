import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OFFER_MODULE, type OfferModuleService } from "../../../src/modules/offer"
import { buildCustomer } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { ok } from "../../helpers/selling"
import { buildSending, NASTY, type Sending, sha256 } from "../../helpers/sending"
import type { Visitor } from "../../helpers/visitor"

export const link: HostSuite = (host) => {
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

  it("is the same until it is renewed, is stored as its hash alone, and needs a sent offer", async () => {
    const { id } = await s.draft()
    expect((await s.crm.post(`offers/${id}/link`)).status).toBe(409)
    ok(await s.crm.post(`offers/${id}/send`))
    const first = await s.pathOf(id)
    expect(await s.pathOf(id)).toBe(first)
    const token = first.split("/").pop() as string
    const service = getContainer().resolve<OfferModuleService>(OFFER_MODULE)
    const stored = await service.retrieveOffer(id)
    expect(stored.accept_token_hash).toBe(sha256(token))
    expect(JSON.stringify(stored)).not.toContain(token)

    const renewed = await s.pathOf(id, { renew: true })
    expect((await visitor.get(first)).status).toBe(404)
    expect((await visitor.get(renewed)).status).toBe(200)
    expect((await s.happened(id, "linked")).map(({ details }) => details)).toContainEqual({ renewed: true })
  })

  it("shows a large offer in pages, whose columns, numbers and totals are those of the whole", async () => {
    const notes = Array.from({ length: 200 }, (_, n) => ({ kind: "note", title: `Nota ${n + 1}.` }))
    const last = { ...s.chairs(1), discount_type: "percent", discount_value: 10 }
    const { offer, page, json } = await s.shared({ lines: [s.chairs(1), ...notes, last] })
    const { offer: first } = ok(await storefront.get(json))
    expect(first).toMatchObject({ lines_count: 202, lines_offset: 0, lines_limit: 200, total: offer.total })
    expect(first.lines).toHaveLength(200)
    const { offer: rest } = ok(await storefront.get(`${json}?limit=50&offset=200`))
    expect(rest.lines.map(({ title }: { title: string }) => title)).toEqual([
      "Nota 200.",
      offer.lines[201].title,
    ])
    expect((await storefront.get(`${json}?limit=0`)).status).toBe(400)

    const [one, two, beyond] = [
      (await visitor.get(page)).data,
      (await visitor.get(`${page}?page=2`)).data,
      (await visitor.get(`${page}?page=99`)).data,
    ]
    expect(one).toContain("Nota 199.")
    expect(one).not.toContain("Nota 200.")
    expect(one).toContain('href="?page=2"')
    expect(two).toContain("Nota 200.")
    expect(two).not.toContain("Nota 199.")
    expect(two).toContain('href="?page=1"')
    // The second product is number 2 also on the second page, and the discount's column is on both.
    expect(two).toMatch(/class="position"[^>]*>\s*<span>2/)
    const heads = (html: string) => html.match(/<th scope="col"/g)?.length
    expect(heads(one)).toBe(heads(two))
    const totals = (html: string) => html.slice(html.indexOf('<dl class="totals">'), html.indexOf("</dl>"))
    expect(totals(one)).toBe(totals(two))
    expect(beyond).toBe(two)
  })

  it("shows what the customer may see, safely, and nothing else", async () => {
    const customer = await buildCustomer(getContainer(), { first_name: NASTY, last_name: "" })
    const terms = `${NASTY}\nPlata în 30 de zile`
    const line = { ...s.chairs(3), discount_type: "percent", discount_value: 10 }
    const body = { customer_id: customer.id, locale: "ro", terms, lines: [line] }
    const { offer, page, json } = await s.shared(body)
    const { status, headers, data } = await visitor.get(page)
    expect(status).toBe(200)
    expect(headers["content-type"]).toContain("text/html")
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
    })
    expect(data).toContain('<html lang="ro">')
    expect(data).not.toContain("<script")
    expect(data).toContain("&lt;script&gt;alert(1)&lt;/script&gt; Țăndărică &amp; Fiii")
    for (const shown of [offer.number, "Scaun ergonomic", "33,33", "10%", "Acceptă oferta", "108,89"]) {
      expect(data).toContain(shown)
    }
    const { offer: seen } = ok(await storefront.get(json))
    expect(seen).toMatchObject({ status: "sent", can_answer: true, total: offer.total })
    expect(seen.contact).toEqual({ name: "Măriuca Ionescu", email: "rep@crm.test" })
    const told = JSON.stringify(seen) + data.replace(/<style>.*<\/style>/s, "")
    for (const secret of ["crmoff", "owner_id", "margin", "cost", "rule", s.rep.user.id, customer.id]) {
      expect(told).not.toContain(secret)
    }
    const document = await visitor.bytes(`${page}/pdf`)
    expect(sha256(document.data)).toBe(offer.pdf_sha256)
    expect((await storefront.bytes(`${json}/pdf`)).data).toEqual(document.data)
  })

  it("is made from what is configured, never from what a request says of the host", async () => {
    const { offer, page } = await s.shared()
    const path = `/admin/crm/offers/${offer.id}/link`
    const ask = async (
      headers: object,
    ): Promise<{ status: number; data: { url: string; message: string } }> =>
      await host.api
        .post(path, {}, { headers: { ...s.rep.headers, ...headers } })
        .catch((error: { response: unknown }) => error.response)
    const { admin } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const configured = admin.backendUrl
    const evil = {
      host: "evil.example",
      "x-forwarded-proto": "javascript",
      "x-forwarded-host": "evil.example",
    }

    const unknown = await ask(evil)
    expect([unknown.status, unknown.data.message]).toEqual([409, expect.stringContaining("admin.backendUrl")])
    const { url } = ok(await ask({ "x-forwarded-proto": "javascript", "x-forwarded-host": "evil.example" }))
    expect(url).toMatch(/^http:\/\/localhost:\d+\/crm\/offers\//)
    admin.backendUrl = "https://api.shop.test/"
    try {
      expect(ok(await ask(evil)).url).toBe(`https://api.shop.test${page}`)
    } finally {
      admin.backendUrl = configured
    }
  })

  it("leads nowhere when it is not known, and a storefront needs its key", async () => {
    const { json } = await s.shared()
    const unknown = "A".repeat(43)
    for (const token of [unknown, "x", "%00", "..%2f", "%E0%A4%A", "'", "a".repeat(5000)]) {
      const { status } = await visitor.get(`/crm/offers/${token}`)
      expect({ token, known: [400, 404].includes(status) }).toEqual({ token, known: true })
    }
    for (const path of ["", "/accept", "/decline"]) {
      const url = `/store/crm/offers/${unknown}${path}`
      expect((await (path ? storefront.post(url) : storefront.get(url))).status).toBe(404)
    }
    expect((await visitor.submit(`/crm/offers/${unknown}/accept`)).status).toBe(404)
    expect((await visitor.get(`/crm/offers/${unknown}/pdf`)).status).toBe(404)
    expect((await visitor.get(json)).status).toBe(400)
  })

  it("writes down that the customer looked, once a day, and not that a program or the seller did", async () => {
    const { offer, page, json } = await s.shared()
    await visitor.head(page)
    await visitor.get(`${page}?preview`)
    expect(await s.happened(offer.id, "opened")).toEqual([])
    await visitor.get(page)
    await visitor.get(page)
    await storefront.get(json)
    expect(await s.happened(offer.id, "opened")).toMatchObject([{ actor_id: null }])
  })

  it("lets no one ask without end", async () => {
    const { page, json } = await s.shared()
    const answers = await Promise.all(Array.from({ length: 12 }, () => visitor.submit(`${page}/decline`)))
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers["content-type"]).toContain("text/html")
    expect(refused?.data).toContain("Prea multe cereri")
    const others = await Promise.all(Array.from({ length: 61 }, () => s.storefront().get(json)))
    const many = others.find(({ status }) => status === 429)
    expect(many?.data).toMatchObject({ type: "too_many_requests", message: expect.any(String) })
  })
}
