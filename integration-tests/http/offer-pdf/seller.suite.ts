import { told } from "../../helpers/told"
import type { HostSuite } from "../../helpers/in-one-host"
import { readPdf } from "../../helpers/pdf"
import { png } from "../../helpers/png"
import { ok } from "../../helpers/selling"
import { documentOffice, SELLER } from "./office"

export const seller: HostSuite = (host) => {
  const { office, stored, salesOrders, raw, uploadLogo, hasContent, offerOf, chairs } = documentOffice(host)
  const logoFile = async () => (await salesOrders().listSellers())[0].logo_file_id as string

  it("is the store until it is saved; every rep reads it, and who may configure changes it", async () => {
    const { seller } = ok(await office.rep.get("seller"))
    expect(seller).toEqual({
      name: expect.any(String),
      ...Object.fromEntries(Object.keys(SELLER).map((key) => [key, key === "name" ? seller.name : null])),
      has_logo: false,
    })
    expect((await office.rep.post("seller", { name: "x" })).status).toBe(403)

    const saved = ok(await office.manager.post("seller", SELLER)).seller
    expect(saved).toEqual({
      ...SELLER,
      tax_id: "RO14399840",
      iban: "RO49AAAA1B31007593840000",
      country_code: "ro",
      has_logo: false,
    })
    expect(ok(await office.rep.get("seller")).seller).toEqual(saved)
    const changed = ok(
      await office.manager.post("seller", { website: "", footer: null, city: "Iași" }),
    ).seller
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
      const { status, data } = await office.manager.post("seller", body)
      expect([body, status, told(data)]).toEqual([body, 400, expect.stringContaining(field)])
    }
    expect(await salesOrders().listSellers()).toEqual([])
  })

  it("checks a tax id against the country it is of, also when the country comes later", async () => {
    ok(await office.manager.post("seller", { ...SELLER, country_code: "de", tax_id: "DE 123" }))
    expect(told((await office.manager.post("seller", { country_code: "ro" })).data)).toMatch(/^tax_id: /)
    expect(ok(await office.manager.post("seller", { city: "Berlin" })).seller.tax_id).toBe("DE 123")
  })

  it("is one, however many save it at once", async () => {
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((city) => office.manager.post("seller", { name: "Noi", city })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await salesOrders().listSellers()).toHaveLength(1)
  })

  it("has a logo, whose earlier file is deleted", async () => {
    expect((await raw("seller/logo", office.users.rep)).status).toBe(404)
    expect((await office.manager.delete("seller/logo")).status).toBe(404)
    expect((await uploadLogo(png(4, 4), office.users.rep)).status).toBe(403)

    const first = png(40, 20)
    expect(ok(await uploadLogo(first)).seller).toMatchObject({ has_logo: true })
    const shown = await raw("seller/logo", office.users.rep)
    expect(shown.data.equals(first)).toBe(true)
    expect(shown.headers).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
    })
    const before = await logoFile()
    expect(before).toMatch(/^private-/)
    ok(await office.manager.post("seller", { name: "Alt nume" }))
    ok(await uploadLogo(png(8, 8)))
    const after = await logoFile()
    expect([await hasContent(before), await hasContent(after)]).toEqual([false, true])

    expect((await office.rep.delete("seller/logo")).status).toBe(403)
    expect(ok(await office.manager.delete("seller/logo")).seller).toMatchObject({
      has_logo: false,
      name: "Alt nume",
    })
    expect(await hasContent(after)).toBe(false)
  })

  it("takes no logo that a document could not show", async () => {
    const wrong: [Buffer, RegExp, number?][] = [
      [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), /PNG or JPEG/],
      [Buffer.alloc(0), /PNG or JPEG/],
      [png(40, 40).subarray(0, 60), /damaged/],
      [Buffer.concat([png(9, 9).subarray(0, 8), Buffer.alloc(100)]), /damaged/],
      [png(3001, 1), /3000 pixels/],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /damaged/],
      [Buffer.concat([png(4, 4), Buffer.alloc(2 * 1024 * 1024)]), /at most 2 MB/, 413],
    ]
    for (const [content, message, refused = 400] of wrong) {
      const { status, data } = await uploadLogo(content)
      expect([status, data.message]).toEqual([refused, expect.stringMatching(message)])
    }
    expect([...stored]).toEqual([])
  })

  it("refuses what is no form, another field and a form without a file", async () => {
    expect((await office.manager.post("seller/logo", { files: "x" })).status).toBe(415)
    expect((await uploadLogo(png(4, 4), office.users.manager, "logo")).data.message).toMatch(/"files"/)
  })

  it("shows itself on a made-up offer, in either language", async () => {
    ok(await office.manager.post("seller", SELLER))
    const shown = async (query: string) => {
      const { status, data, headers } = await raw(`seller/preview${query}`, office.users.rep)
      expect([status, headers["content-type"]]).toEqual([200, "application/pdf"])
      return (await readPdf(data)).pages.join("\n")
    }
    const [en, ro] = [await shown(""), await shown("?locale=ro")]
    for (const text of [SELLER.name, "J33/1201/2008", SELLER.offer_terms, SELLER.footer]) {
      expect([en, ro].map((page) => page.includes(text))).toEqual([true, true])
    }
    expect([en.includes("DRAFT"), ro.includes("CIORNĂ")]).toEqual([true, true])
    expect((await office.rep.get("seller/preview", { locale: "de" })).status).toBe(400)
  })

  it("is what an invoice says, and before it is saved the store is", async () => {
    const invoiced = async () => {
      const { id } = await offerOf([chairs(1)])
      ok(await office.rep.post(`offers/${id}/send`))
      const { sales_order } = ok(await office.rep.post(`offers/${id}/accept`))
      const { invoice } = ok(await office.rep.post(`sales-orders/${sales_order.id}/invoices`))
      return (await salesOrders().listInvoices({ id: invoice.id }))[0].seller
    }
    const store = ok(await office.rep.get("seller")).seller.name
    expect(await invoiced()).toEqual({ name: store, business_details: null, currency_code: "ron" })
    ok(await office.manager.post("seller", SELLER))
    expect(await invoiced()).toMatchObject({
      name: SELLER.name,
      address: { city: "Suceava", country_code: "ro" },
      business_details: { tax_id: "RO14399840", iban: "RO49AAAA1B31007593840000" },
    })
  })
}
