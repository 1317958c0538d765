import { createHash } from "node:crypto"
import { sendOfferWorkflow } from "../../../src/workflows/offer/send-offer"
import { buildProduct } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import { readPdf } from "../../helpers/pdf"
import { png } from "../../helpers/png"
import { ok } from "../../helpers/selling"
import { documentOffice, SELLER } from "./office"

export const document: HostSuite = (host) => {
  const { getContainer } = host
  const { office, stored, files, offers, raw, uploadLogo, hasContent, offerOf, chairs } = documentOffice(host)
  const pdfOf = async (id: string) => {
    const answer = await raw(`offers/${id}/pdf`, office.users.rep)
    expect([answer.status, answer.status === 200 ? "" : answer.data.toString()]).toEqual([200, ""])
    return answer
  }

  it("shows a draft as it stands: Romanian letters, lines, sums, seller, logo, and that it is a draft", async () => {
    ok(await office.manager.post("seller", SELLER))
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
    expect(headers["content-disposition"]).toMatch(new RegExp(`^inline; filename="${offer.number} R1.pdf"`))
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
      office.users.rep.user.email,
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
    expect((await raw(`offers/${offer.id}/pdf`, office.users.stranger)).status).toBe(404)
    expect((await raw("offers/crmoff_none/pdf", office.users.rep)).status).toBe(404)
  })

  it("is frozen when the offer is sent: whatever changes later, the same bytes come back", async () => {
    ok(await office.manager.post("seller", SELLER))
    const draft = await offerOf([chairs(2)], { locale: "en" })
    const { offer } = ok(await office.rep.post(`offers/${draft.id}/send`))
    const { data } = await pdfOf(offer.id)
    expect(createHash("sha256").update(data).digest("hex")).toBe(offer.pdf_sha256)
    const { pages } = await readPdf(data)
    expect(pages[0]).toContain(`OFFER\nno. ${offer.number} R1`)
    expect(pages[0]).toContain("Total to pay 80.66 RON")
    expect(pages[0]).not.toContain("DRAFT")

    ok(await office.manager.post("seller", { name: "Altă firmă SRL" }))
    expect((await pdfOf(offer.id)).data.equals(data)).toBe(true)
    ok(await office.rep.post(`offers/${offer.id}/accept`))
    expect((await pdfOf(offer.id)).data.equals(data)).toBe(true)
    const [{ pdf_file_id }] = await offers().listOffers({ id: offer.id })
    expect(pdf_file_id).toMatch(new RegExp(`${offer.number}-R1-[0-9a-f-]{36}\\.pdf$`))
  })

  it("that somebody changed in the store of files is refused, and so is one that is gone", async () => {
    const { id } = await offerOf([chairs(1)])
    ok(await office.rep.post(`offers/${id}/send`))
    const real = await files().getAsBuffer((await offers().listOffers({ id }))[0].pdf_file_id as string)
    const forged = Buffer.from(real)
    forged[forged.length - 10] ^= 1
    jest.spyOn(files(), "getAsBuffer").mockResolvedValue(forged)
    const refused = await office.rep.get(`offers/${id}/pdf`)
    expect([refused.status, refused.data.message]).toEqual([409, expect.stringContaining("SHA-256")])
    jest.restoreAllMocks()
    await files().deleteFiles((await offers().listOffers({ id }))[0].pdf_file_id as string)
    const gone = await office.rep.get(`offers/${id}/pdf`)
    expect([gone.status, gone.data.message]).toEqual([404, expect.stringContaining("gone")])
  })

  it("of an offer that was sent before documents were kept is made now, and no draft", async () => {
    const { id } = await offerOf([chairs(1)], { locale: "ro" })
    ok(await office.rep.post(`offers/${id}/send`))
    await offers().updateOffers({ id, pdf_file_id: null, pdf_sha256: null })
    const { pages } = await readPdf((await pdfOf(id)).data)
    expect(pages[0]).toContain("Total de plată 40,33 lei")
    expect(pages[0]).not.toContain("CIORNĂ")
  })

  it("leaves no file behind when the sending fails", async () => {
    const { id } = await offerOf([chairs(1)])
    jest.spyOn(offers(), "changeStatus").mockRejectedValue(new Error("no"))
    const { errors } = await sendOfferWorkflow(getContainer()).run({
      input: { id, actor_id: office.users.rep.user.id },
      throwOnError: false,
    })
    expect(errors).toHaveLength(1)
    expect(stored.size).toBe(1)
    expect(await hasContent([...stored][0])).toBe(false)
    const [offer] = await offers().listOffers({ id })
    expect(offer).toMatchObject({ status: "draft", pdf_file_id: null, pdf_sha256: null })
  })

  it("of 500 lines has its head on every page, all lines, and takes seconds", async () => {
    const shelf = await buildProduct(getContainer(), office.shop, {
      title: "Raft",
      sku: "RAFT",
      price: 12.34,
    })
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
}
