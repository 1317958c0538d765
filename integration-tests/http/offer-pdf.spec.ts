import { createHash } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance, AxiosResponse } from "axios"
import { OFFER_MODULE } from "../../src/modules/offer"
import type OfferModuleService from "../../src/modules/offer/service"
import { SALES_ORDER_MODULE } from "../../src/modules/sales_order"
import type SalesOrderModuleService from "../../src/modules/sales_order/service"
import type { HttpOffer } from "../../src/types/http"
import { sendOfferWorkflow } from "../../src/workflows/offer/send-offer"
import { buildProduct, buildShop, type DashboardUser, type Shop } from "../helpers"
import { crmClient, type CrmClient } from "../helpers/crm"
import { readPdf } from "../helpers/pdf"
import { png } from "../helpers/png"
import { buildTeam, ok } from "../helpers/selling"

jest.setTimeout(180_000)

const SELLER = {
  name: "Țiglă & Șindrilă SRL",
  tax_id: "ro 14399840",
  register_number: "J33/1201/2008",
  share_capital: "200 lei",
  address_1: "Calea Unirii 27",
  city: "Suceava",
  province: "jud. Suceava",
  postal_code: "720019",
  country_code: "RO",
  email: "vanzari@sindrila.test",
  phone: "0230 520 110",
  website: "sindrila.test",
  bank_name: "Banca Transilvania",
  iban: "ro49 aaaa 1b31 0075 9384 0000",
  offer_terms: "Plata la 30 de zile.",
  footer: "Capital integral vărsat",
}

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let users: Record<"manager" | "rep" | "stranger", DashboardUser>
    let manager: CrmClient
    let rep: CrmClient
    /** What a test stored, for the database is set back after it, and the store of files is not. */
    const stored = new Set<string>()

    const files = () => getContainer().resolve(Modules.FILE)
    const offers = () => getContainer().resolve<OfferModuleService>(OFFER_MODULE)
    const salesOrders = () => getContainer().resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)

    beforeAll(async () => {
      shop = await buildShop(getContainer())
      users = await buildTeam(getContainer(), api)
      manager = crmClient(api, users.manager)
      rep = crmClient(api, users.rep)
    })
    beforeEach(() => {
      const create = files().createFiles.bind(files())
      jest.spyOn(files(), "createFiles").mockImplementation((async (given: never) => {
        const made = (await create(given)) as unknown as { id: string } | { id: string }[]
        for (const { id } of [made].flat()) stored.add(id)
        return made
      }) as never)
    })
    afterEach(async () => {
      jest.restoreAllMocks()
      await files().deleteFiles([...stored])
      stored.clear()
    })

    const raw = (path: string, user: DashboardUser): Promise<AxiosResponse<Buffer>> =>
      (api as AxiosInstance).get(`/admin/crm/${path}`, {
        headers: user.headers,
        validateStatus: () => true,
        responseType: "arraybuffer",
      })
    const uploadLogo = (
      content: Buffer | string,
      user = users.manager,
      field = "files",
    ): Promise<AxiosResponse> => {
      const form = new FormData()
      form.append(field, new Blob([content as BlobPart]), "logo.png")
      return (api as AxiosInstance).post("/admin/crm/seller/logo", form, {
        headers: user.headers,
        validateStatus: () => true,
      })
    }
    const hasContent = (id: string) =>
      files()
        .getAsBuffer(id)
        .then(Boolean, () => false)
    const logoFile = async () => (await salesOrders().listSellers())[0].logo_file_id as string

    const offerOf = async (lines: object[], head: object = {}): Promise<HttpOffer> => {
      const { offer } = ok(
        await rep.post("offers", { customer_id: shop.customers.partner.id, lines, ...head }),
      )
      return offer
    }
    const chairs = (quantity: number, more = {}) => ({
      variant_id: shop.products.chair.variant_id,
      quantity,
      ...more,
    })
    const pdfOf = async (id: string, user = users.rep) => {
      const answer = await raw(`offers/${id}/pdf`, user)
      expect([answer.status, answer.status === 200 ? "" : answer.data.toString()]).toEqual([200, ""])
      return answer
    }

    describe("the seller", () => {
      it("is the store until it is saved; every rep reads it, and who may configure changes it", async () => {
        const { seller } = ok(await rep.get("seller"))
        expect(seller).toEqual({
          name: expect.any(String),
          ...Object.fromEntries(Object.keys(SELLER).map((key) => [key, key === "name" ? seller.name : null])),
          has_logo: false,
        })
        expect((await rep.post("seller", { name: "x" })).status).toBe(403)

        const saved = ok(await manager.post("seller", SELLER)).seller
        expect(saved).toEqual({
          ...SELLER,
          tax_id: "RO14399840",
          iban: "RO49AAAA1B31007593840000",
          country_code: "ro",
          has_logo: false,
        })
        expect(ok(await rep.get("seller")).seller).toEqual(saved)
        const changed = ok(await manager.post("seller", { website: "", footer: null, city: "Iași" })).seller
        expect(changed).toEqual({ ...saved, website: null, footer: null, city: "Iași" })
      })

      it("is refused with a wrong field, which the answer names, and nothing is saved", async () => {
        const wrong: [string, unknown][] = [
          ["name", { name: " " }],
          ["Control characters", { name: "a\u0000b" }],
          ["tax_id", { tax_id: "RO14399841", country_code: "ro" }],
          ["tax_id", { tax_id: "DE123", country_code: "ro" }],
          ["iban", { iban: "RO49AAAA1B31007593840001" }],
          ["country_code", { country_code: "romania" }],
          ["country_code", { country_code: "zz" }],
          ["email", { email: "vanzari" }],
          ["phone", { phone: "suna-ma" }],
          ["footer", { footer: "x".repeat(401) }],
          ["offer_terms", { offer_terms: 1 }],
          ["logo_file_id", { logo_file_id: "private-1-x" }],
          ["has_logo", { has_logo: true }],
          ["", [SELLER]],
        ]
        for (const [field, body] of wrong) {
          const { status, data } = await manager.post("seller", body)
          expect([body, status, data.message]).toEqual([body, 400, expect.stringContaining(field)])
        }
        expect(await salesOrders().listSellers()).toEqual([])
      })

      it("checks a tax id against the country it is of, also when the country comes later", async () => {
        ok(await manager.post("seller", { ...SELLER, country_code: "de", tax_id: "DE 123" }))
        expect((await manager.post("seller", { country_code: "ro" })).data.message).toMatch(/^tax_id: /)
        expect(ok(await manager.post("seller", { city: "Berlin" })).seller.tax_id).toBe("DE 123")
      })

      it("is one, however many save it at once", async () => {
        const answers = await Promise.all(
          ["a", "b", "c", "d"].map((city) => manager.post("seller", { name: "Noi", city })),
        )
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
        expect(await salesOrders().listSellers()).toHaveLength(1)
      })

      it("has a logo, whose earlier file is deleted", async () => {
        expect((await raw("seller/logo", users.rep)).status).toBe(404)
        expect((await manager.delete("seller/logo")).status).toBe(404)
        expect((await uploadLogo(png(4, 4), users.rep)).status).toBe(403)

        const first = png(40, 20)
        expect(ok(await uploadLogo(first)).seller).toMatchObject({ has_logo: true })
        const shown = await raw("seller/logo", users.rep)
        expect(shown.data.equals(first)).toBe(true)
        expect(shown.headers).toMatchObject({
          "content-type": "image/png",
          "x-content-type-options": "nosniff",
        })
        const before = await logoFile()
        expect(before).toMatch(/^private-/)
        ok(await manager.post("seller", { name: "Alt nume" }))
        ok(await uploadLogo(png(8, 8)))
        const after = await logoFile()
        expect([await hasContent(before), await hasContent(after)]).toEqual([false, true])

        expect((await rep.delete("seller/logo")).status).toBe(403)
        expect(ok(await manager.delete("seller/logo")).seller).toMatchObject({
          has_logo: false,
          name: "Alt nume",
        })
        expect(await hasContent(after)).toBe(false)
      })

      it("takes no logo that a document could not show", async () => {
        const wrong: [Buffer, RegExp][] = [
          [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /PNG or JPEG/],
          [Buffer.alloc(0), /PNG or JPEG/],
          [png(40, 40).subarray(0, 60), /damaged/],
          [Buffer.concat([png(9, 9).subarray(0, 8), Buffer.alloc(100)]), /damaged/],
          [png(3001, 1), /3000 pixels/],
          [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /damaged/],
          [Buffer.concat([png(4, 4), Buffer.alloc(2 * 1024 * 1024)]), /at most 2 MB/],
        ]
        for (const [content, message] of wrong) {
          const { status, data } = await uploadLogo(content)
          expect([status, data.message]).toEqual([400, expect.stringMatching(message)])
        }
        expect([...stored]).toEqual([])
      })

      it("refuses what is no form, another field and a form without a file", async () => {
        expect((await manager.post("seller/logo", { files: "x" })).status).toBe(400)
        expect((await uploadLogo(png(4, 4), users.manager, "logo")).data.message).toMatch(/"files"/)
      })

      it("shows itself on a made-up offer, in either language", async () => {
        ok(await manager.post("seller", SELLER))
        const shown = async (query: string) => {
          const { status, data, headers } = await raw(`seller/preview${query}`, users.rep)
          expect([status, headers["content-type"]]).toEqual([200, "application/pdf"])
          return (await readPdf(data)).pages.join("\n")
        }
        const [en, ro] = [await shown(""), await shown("?locale=ro")]
        for (const text of [SELLER.name, "J33/1201/2008", SELLER.offer_terms, SELLER.footer]) {
          expect([en, ro].map((page) => page.includes(text))).toEqual([true, true])
        }
        expect([en.includes("DRAFT"), ro.includes("CIORNĂ")]).toEqual([true, true])
        expect((await rep.get("seller/preview", { locale: "de" })).status).toBe(400)
      })

      it("is what an invoice says, and before it is saved the store is", async () => {
        const invoiced = async () => {
          const { id } = await offerOf([chairs(1)])
          ok(await rep.post(`offers/${id}/send`))
          const { sales_order } = ok(await rep.post(`offers/${id}/accept`))
          const { invoice } = ok(await rep.post(`sales-orders/${sales_order.id}/invoices`))
          return (await salesOrders().listInvoices({ id: invoice.id }))[0].seller
        }
        const store = ok(await rep.get("seller")).seller.name
        expect(await invoiced()).toEqual({ name: store, business_details: null })
        ok(await manager.post("seller", SELLER))
        expect(await invoiced()).toMatchObject({
          name: SELLER.name,
          address: { city: "Suceava", country_code: "ro" },
          business_details: { tax_id: "RO14399840", iban: "RO49AAAA1B31007593840000" },
        })
      })
    })

    describe("the document of an offer", () => {
      it("shows a draft as it stands: Romanian letters, lines, sums, seller, logo, and that it is a draft", async () => {
        ok(await manager.post("seller", SELLER))
        ok(await uploadLogo(png(60, 20)))
        const offer = await offerOf(
          [
            chairs(3, { discount_type: "percent", discount_value: 10 }),
            { kind: "note", title: "Livrare în două tranșe,\nla șantier" },
            chairs(2, { title: "Scaun țesut „Ștefăniță” <b>&amp;</b>" }),
          ],
          { locale: "ro", discount_type: "amount", discount_value: 5, note: "Îți mulțumim!" },
        )
        const { data, headers } = await pdfOf(offer.id)
        expect(headers).toMatchObject({
          "content-type": "application/pdf",
          "x-content-type-options": "nosniff",
          "content-length": String(data.length),
        })
        expect(headers["content-disposition"]).toMatch(
          new RegExp(`^inline; filename="${offer.number} R1.pdf"`),
        )
        const { pages, images, info } = await readPdf(data)
        expect(info).toMatchObject({
          Title: `OFERTĂ nr. ${offer.number} R1`,
          Author: SELLER.name,
          Language: "ro-RO",
        })
        expect([pages.length, images]).toEqual([1, 1])
        const money = (value: number) =>
          `${new Intl.NumberFormat("ro-RO", { minimumFractionDigits: 2 }).format(value)} lei`
        const [line] = offer.lines
        for (const text of [
          "CIORNĂ",
          `nr. ${offer.number} R1`,
          SELLER.name,
          "CUI: RO14399840 · Nr. Reg. Com.: J33/1201/2008",
          "IBAN: RO49 AAAA 1B31 0075 9384 0000",
          "Capital integral vărsat",
          "Partener SRL",
          users.rep.user.email,
          "Livrare în două tranșe,\nla șantier",
          "Scaun țesut „Ștefăniță” <b>&amp;</b>",
          "33,33 10% 29,997 21%",
          "Prețurile nu includ TVA.",
          "Îți mulțumim!",
          "Plata la 30 de zile.",
          `Valoare înainte de reducere ${money(offer.subtotal)}`,
          "Reducere la ofertă \u22125,00 lei",
          `Total fără TVA ${money(offer.taxes[0].net)}`,
          `TVA 21% din ${money(offer.taxes[0].net)} ${money(offer.tax_total)}`,
          `Total de plată ${money(offer.total)}`,
          "ACCEPTAREA OFERTEI",
          "Pagina 1/1",
        ]) {
          expect(pages[0]).toContain(text)
        }
        expect(line.net_total + line.document_discount).toBeCloseTo(89.99, 6)
        expect(pages[0]).toContain("89,99")
        expect((await raw(`offers/${offer.id}/pdf`, users.stranger)).status).toBe(404)
        expect((await raw("offers/crmoff_none/pdf", users.rep)).status).toBe(404)
      })

      it("is frozen when the offer is sent: whatever changes later, the same bytes come back", async () => {
        ok(await manager.post("seller", SELLER))
        const draft = await offerOf([chairs(2)], { locale: "en" })
        const { offer } = ok(await rep.post(`offers/${draft.id}/send`))
        const { data } = await pdfOf(offer.id)
        expect(createHash("sha256").update(data).digest("hex")).toBe(offer.pdf_sha256)
        const { pages } = await readPdf(data)
        expect(pages[0]).toContain(`OFFER\nno. ${offer.number} R1`)
        expect(pages[0]).toContain("Total to pay 80.66 RON")
        expect(pages[0]).not.toContain("DRAFT")

        ok(await manager.post("seller", { name: "Altă firmă SRL" }))
        expect((await pdfOf(offer.id)).data.equals(data)).toBe(true)
        ok(await rep.post(`offers/${offer.id}/accept`))
        expect((await pdfOf(offer.id)).data.equals(data)).toBe(true)
        const [{ pdf_file_id }] = await offers().listOffers({ id: offer.id })
        expect(pdf_file_id).toMatch(new RegExp(`${offer.number}-R1-[0-9a-f-]{36}\\.pdf$`))
      })

      it("that somebody changed in the store of files is refused, and so is one that is gone", async () => {
        const { id } = await offerOf([chairs(1)])
        ok(await rep.post(`offers/${id}/send`))
        const real = await files().getAsBuffer((await offers().listOffers({ id }))[0].pdf_file_id as string)
        const forged = Buffer.from(real)
        forged[forged.length - 10] ^= 1
        jest.spyOn(files(), "getAsBuffer").mockResolvedValue(forged)
        const refused = await rep.get(`offers/${id}/pdf`)
        expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("SHA-256")])
        jest.restoreAllMocks()
        await files().deleteFiles((await offers().listOffers({ id }))[0].pdf_file_id as string)
        const gone = await rep.get(`offers/${id}/pdf`)
        expect([gone.status, gone.data.message]).toEqual([404, expect.stringContaining("gone")])
      })

      it("of an offer that was sent before documents were kept is made now, and no draft", async () => {
        const { id } = await offerOf([chairs(1)], { locale: "ro" })
        ok(await rep.post(`offers/${id}/send`))
        await offers().updateOffers({ id, pdf_file_id: null, pdf_sha256: null })
        const { pages } = await readPdf((await pdfOf(id)).data)
        expect(pages[0]).toContain("Total de plată 40,33 lei")
        expect(pages[0]).not.toContain("CIORNĂ")
      })

      it("leaves no file behind when the sending fails", async () => {
        const { id } = await offerOf([chairs(1)])
        jest.spyOn(offers(), "changeStatus").mockRejectedValue(new Error("no"))
        const { errors } = await sendOfferWorkflow(getContainer()).run({
          input: { id, actor_id: users.rep.user.id },
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
        expect(stored.size).toBe(1)
        expect(await hasContent([...stored][0])).toBe(false)
        const [offer] = await offers().listOffers({ id })
        expect(offer).toMatchObject({ status: "draft", pdf_file_id: null, pdf_sha256: null })
      })

      it("of 500 lines has its head on every page, all lines, and takes seconds", async () => {
        const shelf = await buildProduct(getContainer(), shop, { title: "Raft", sku: "RAFT", price: 12.34 })
        const lines = Array.from({ length: 500 }, (_, index) => ({
          variant_id: shelf.variant_id,
          quantity: 1 + (index % 7),
          title: `Raft numărul ${index + 1} ${"lung ".repeat(index % 20)}`,
        }))
        const offer = await offerOf(lines, { locale: "ro" })
        const started = Date.now()
        const { data } = await pdfOf(offer.id)
        const seconds = (Date.now() - started) / 1000
        const { pages } = await readPdf(data)
        expect(pages.length).toBeGreaterThan(10)
        const all = pages.join("\n")
        const numbers = [...all.matchAll(/\n(\d+) Raft numărul (\d+)/g)].map(([, at, name]) => [at, name])
        expect(numbers).toEqual(lines.map((_, index) => [`${index + 1}`, `${index + 1}`]))
        const withLines = pages.filter((page) => /Raft numărul/.test(page))
        expect(withLines.filter((page) => !page.includes("Produs sau serviciu"))).toEqual([])
        const numbered = pages.filter((page, index) => page.includes(`Pagina ${index + 1}/${pages.length}`))
        expect(numbered).toHaveLength(pages.length)
        expect(pages.at(-1)).toContain("Total de plată")
        // Under a second on an idle core; the limit leaves room for a machine that runs everything at once.
        expect(seconds).toBeLessThan(20)
      })
    })
  },
})
