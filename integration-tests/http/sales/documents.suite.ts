import { Modules } from "@medusajs/framework/utils"
import type { HttpInvoice } from "../../../src/types/http"
import { sequenceOf } from "../../../src/modules/sales_order"
import type { HostSuite } from "../../helpers/in-one-host"
import { readPdf } from "../../helpers/pdf"
import { png } from "../../helpers/png"
import { bySku, messageOf, ok, type Seller, sellerOf } from "../../helpers/selling"
import { sha256 } from "../../helpers/sending"
import { documentOffice, SELLER } from "../offer-pdf/office"

const lei = (value: number) =>
  `${new Intl.NumberFormat("ro-RO", { minimumFractionDigits: 2 }).format(value).replace("-", "\u2212")} lei`

/** The day in Romania. */
const today = (moment: string) =>
  new Intl.DateTimeFormat("ro-RO", {
    ...{ day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/Bucharest" },
  }).format(new Date(moment))

export const documents: HostSuite = (host) => {
  const { api, getContainer } = host
  const { office, stored, files, salesOrders, raw, uploadLogo } = documentOffice(host)
  let rep: Seller

  beforeAll(async () => {
    rep = sellerOf(api, office.users.rep, office.shop)
    await rep.prepare()
  })
  beforeEach(async () => {
    ok(await office.manager.post("seller", SELLER))
  })

  const pdfOf = async (path: string): Promise<Buffer> => {
    const { status, data } = await raw(`${path}/pdf`, office.users.rep)
    expect([status, status === 200 ? "" : data.toString()]).toEqual([200, ""])
    return data
  }
  const textOf = async (path: string) => (await readPdf(await pdfOf(path))).pages.join("\n")
  const issue = (id: string) => rep.post(`/invoices/${id}/issue`)
  const issued = async (id: string, body: object = {}): Promise<HttpInvoice> =>
    ok(await rep.invoice(id, { ...body, issue: true })).invoice
  const detailsOf = (id: string) => `/customers/${id}/business-details`
  const one = (line_id: string, quantity = 1) => ({ items: [{ line_id, quantity }] })

  it("an invoice shows what the law asks for, its sums to the last digit, and is frozen", async () => {
    ok(await uploadLogo(png(60, 20)))
    const customer = office.shop.customers.walk_in.id
    ok(await rep.post(detailsOf(customer), { tax_id: "ro 4267117", bank_name: "BCR" }))
    const { order, desk } = await rep.place()
    const { delivery_note: note } = ok(await rep.deliver(order.id, one(desk)))
    const draft = ok(await rep.invoice(order.id, { locale: "ro", note: "Mulțumim!" })).invoice
    const drafted = await textOf(`invoices/${draft.id}`)
    expect(drafted).toContain("CIORNĂ")
    expect(drafted).toContain("Ciornă fără număr, fără valoare fiscală")

    const { invoice } = ok(await issue(draft.id)) as { invoice: HttpInvoice }
    const bytes = await pdfOf(`invoices/${invoice.id}`)
    const { pages, images, info } = await readPdf(bytes)
    expect([pages.length, images, info.Title]).toEqual([1, 1, `FACTURĂ ${invoice.number}`])
    const [tax] = invoice.taxes
    for (const text of [
      `FACTURĂ\nSeria și nr. ${invoice.number}`,
      `Data emiterii: ${today(invoice.issued_at as string)}`,
      `Data scadenței: ${today(invoice.due_at as string)}`,
      ...[SELLER.name, "CUI: RO14399840 · Nr. Reg. Com.: J33/1201/2008"],
      ...["Ion Pop", "CUI: RO4267117", "BCR", "Str. Memorandumului 28"],
      `Comanda: #${order.display_id}`,
      `Avize de însoțire a mărfii: ${note.number} din ${today(note.issued_at)}`,
      "Birou reglabil – Standard\nDESK\nbuc. 2 100,00 200,00 21%",
      "Scaun ergonomic – Standard\nCHAIR\nbuc. 3 29,996667 89,99 21%",
      `Total fără TVA ${lei(invoice.subtotal)}`,
      `TVA 21% din ${lei(tax.net)} ${lei(tax.tax)}`,
      `Total de plată ${lei(invoice.total)}`,
      ...["Mulțumim!", "art. 319 alin. (29) din Legea 227/2015", "Pagina 1/1"],
    ]) {
      expect(pages[0]).toContain(text)
    }
    expect(pages[0]).not.toContain("CIORNĂ")
    expect(tax.net + tax.tax).toBeCloseTo(invoice.total, 6)
    const kept = await salesOrders().retrieveInvoice(invoice.id)
    expect(kept).toMatchObject({ pdf_sha256: sha256(bytes) })
    expect(kept.pdf_file_id).toMatch(new RegExp(`${invoice.number}-[0-9a-f-]{36}\\.pdf$`))

    ok(await office.manager.post("seller", { name: "Altă firmă SRL", footer: null }))
    ok(await rep.post(detailsOf(customer), { tax_id: null }))
    expect((await pdfOf(`invoices/${invoice.id}`)).equals(bytes)).toBe(true)
    const saved = await raw(`invoices/${invoice.id}/pdf?download=true`, office.users.rep)
    expect(saved.headers["content-disposition"]).toBe(`attachment; filename="${invoice.number}.pdf"`)
  })

  it("a credit note names its invoice and takes back what it says, in negative amounts", async () => {
    const { order, desk } = await rep.place()
    const invoice = await issued(order.id, { locale: "ro" })
    const { credit_note } = ok(
      await rep.post(`/invoices/${invoice.id}/credit`, { ...one(desk), reason: "Marfă returnată" }),
    )
    const bytes = await pdfOf(`invoices/${credit_note.id}`)
    const text = (await readPdf(bytes)).pages[0]
    for (const shown of [
      `FACTURĂ STORNO\nSeria și nr. ${credit_note.number}`,
      `Factura: ${invoice.number} din ${today(invoice.issued_at as string)}`,
      "Motiv: Marfă returnată",
      "buc. \u22121 100,00 \u2212100,00 21%",
      `TVA 21% din ${lei(-100)} ${lei(-21)}`,
      `Total storno ${lei(-121)}`,
    ]) {
      expect(text).toContain(shown)
    }
    expect(text).not.toContain("Data scadenței")
    expect((await salesOrders().retrieveInvoice(credit_note.id)).pdf_sha256).toBe(sha256(bytes))
    ok(await rep.post(`/invoices/${invoice.id}/cancel`))
    expect((await pdfOf(`invoices/${credit_note.id}`)).equals(bytes)).toBe(true)
  })

  it("a delivery note shows who sends, carries and receives; the carrier's has no prices; a canceled one says so", async () => {
    const { order, desk } = await rep.place()
    const carrier = {
      delegate_name: "Mihai Țurcanu",
      vehicle_number: "SV 09 ABC",
      uit_code: "3A7B",
      locale: "ro",
    }
    const { delivery_note: note } = ok(await rep.deliver(order.id, { ...one(desk), ...carrier }))
    const path = `delivery-notes/${note.id}`
    const text = await textOf(path)
    for (const shown of [
      `AVIZ DE ÎNSOȚIRE A MĂRFII\nSeria și nr. ${note.number}`,
      ...["Cod 14-3-6A", SELLER.name, "Ion Pop", "Delegat: Mihai Țurcanu"],
      ...[
        "Mijloc de transport nr.: SV 09 ABC",
        "Cod UIT: 3A7B",
        "Act de identitate: ....",
        "Urmează factură.",
      ],
      "buc. 1 100,00 100,00",
      `Valoare totală fără TVA ${lei(100)}`,
    ]) {
      expect(text).toContain(shown)
    }
    const bare = await raw(`${path}/pdf?prices=false`, office.users.rep)
    const [carried] = (await readPdf(bare.data)).pages
    expect(carried).toContain("buc. 1\n")
    expect(carried).not.toContain("100,00")
    // What was frozen on it stays, whoever sells by now.
    ok(await office.manager.post("seller", { name: "Altă firmă SRL" }))
    expect(await textOf(path)).toContain(SELLER.name)
    ok(await rep.post(`/${path}/cancel`))
    expect(await textOf(path)).toContain("ANULAT")
  })

  it("what somebody changed in the store of files is refused; strangers find nothing", async () => {
    const { order, desk } = await rep.place()
    const { delivery_note: note } = ok(await rep.deliver(order.id, one(desk)))
    const { id } = await issued(order.id)
    for (const path of [`invoices/${id}/pdf`, `delivery-notes/${note.id}/pdf`]) {
      expect((await raw(path, office.users.stranger)).status).toBe(404)
      expect((await raw(`${path}?x=1`, office.users.rep)).status).toBe(400)
    }
    const { pdf_file_id } = await salesOrders().retrieveInvoice(id)
    const forged = Buffer.from(await files().getAsBuffer(pdf_file_id as string))
    forged[forged.length - 10] ^= 1
    jest.spyOn(files(), "getAsBuffer").mockResolvedValue(forged)
    expect(await messageOf(rep.get(`/invoices/${id}/pdf`), 409)).toContain("SHA-256")
    jest.restoreAllMocks()
    await files().deleteFiles(pdf_file_id as string)
    expect(await messageOf(rep.get(`/invoices/${id}/pdf`), 404)).toContain("gone")
  })

  it("a document that cannot be kept issues nothing: no number, no file, and the next one has no gap", async () => {
    const { order, desk, chair } = await rep.place()
    const first = await issued(order.id, one(desk))
    jest.spyOn(files(), "createFiles").mockRejectedValue(new Error("the disk is full"))
    const before = (await rep.look(order.id)).invoices
    expect((await rep.invoice(order.id, { ...one(chair), issue: true })).status).toBe(500)
    expect((await rep.post(`/invoices/${first.id}/cancel`)).status).toBe(500)
    expect((await rep.look(order.id)).invoices).toEqual(before)
    jest.restoreAllMocks()
    const second = await issued(order.id, one(chair))
    expect(sequenceOf(second.number as string)).toBe(sequenceOf(first.number as string) + 1)
    const { credit_note } = ok(await rep.post(`/invoices/${first.id}/cancel`))
    expect(sequenceOf(credit_note.number)).toBe(1)
  })

  it("when what was issued cannot be saved, its document goes too", async () => {
    const { order } = await rep.place()
    const { invoice } = ok(await rep.invoice(order.id))
    const count = stored.size
    const service = salesOrders()
    jest.spyOn(service, "saveProgress").mockRejectedValue(new Error("the database is gone"))
    expect((await issue(invoice.id)).status).toBe(500)
    jest.restoreAllMocks()
    expect(stored.size).toBe(count + 1)
    const gone = [...stored].at(-1) as string
    await expect(files().getAsBuffer(gone)).rejects.toThrow()
    expect(await service.retrieveInvoice(invoice.id)).toMatchObject({
      ...{ status: "draft", number: null, pdf_file_id: null, pdf_sha256: null },
    })
    expect(sequenceOf(ok(await issue(invoice.id)).invoice.number)).toBe(1)
  })

  it("in another currency needs a rate before it gets a number, and prints the tax in lei", async () => {
    const { order } = await rep.place()
    const { invoice: draft } = ok(await rep.invoice(order.id, { locale: "ro" }))
    await salesOrders().updateInvoices({ id: draft.id, currency_code: "eur" })
    expect(await messageOf(issue(draft.id), 400)).toContain("This invoice is in EUR")
    for (const exchange_rate of [0, -1, 1.23456789, 1e7, "5"]) {
      expect((await rep.post(`/invoices/${draft.id}`, { exchange_rate })).status).toBe(400)
    }
    const rate = { exchange_rate: 5.0876, exchange_rate_date: "2026-11-20" }
    expect(ok(await rep.post(`/invoices/${draft.id}`, rate)).invoice).toMatchObject({ exchange_rate: 5.0876 })
    const { invoice } = ok(await issue(draft.id)) as { invoice: HttpInvoice }
    expect(sequenceOf(invoice.number as string)).toBe(1)
    const text = await textOf(`invoices/${invoice.id}`)
    expect(text).toContain("1 EUR = 5,0876 lei (20.11.2026)")
    const round = (value: number) => Math.round(value * 508.76) / 100
    const [tax] = invoice.taxes
    expect(text).toContain(`TVA 21% din ${lei(round(tax.net))} ${lei(round(tax.tax))}`)
  })

  describe("business details", () => {
    it("are kept in the customer's metadata beside what is there, and print on what is issued next", async () => {
      const { id } = office.shop.customers.walk_in
      const customers = getContainer().resolve(Modules.CUSTOMER)
      await customers.updateCustomers(id, {
        metadata: { crm_test: "x", business_details: { cui: "14399840", note: "y" } },
      })
      expect(ok(await rep.get(detailsOf(id))).business_details).toMatchObject({
        ...{ tax_id: "14399840", iban: null, is_company: true, missing: [] },
      })
      const { order } = await rep.place()
      const iban = "RO49 aaaa 1B31 0075 9384 0000"
      const change = { tax_id: "RO 4267117", register_number: "J12/431/2001", iban }
      expect(ok(await rep.post(detailsOf(id), change)).business_details).toMatchObject({
        ...{ tax_id: "RO4267117", register_number: "J12/431/2001", iban: "RO49AAAA1B31007593840000" },
      })
      expect((await customers.retrieveCustomer(id)).metadata).toEqual({
        crm_test: "x",
        business_details: {
          ...{ note: "y", tax_id: "RO4267117", register_number: "J12/431/2001" },
          iban: "RO49AAAA1B31007593840000",
        },
      })
      const text = await textOf(`invoices/${(await issued(order.id, { locale: "ro" })).id}`)
      expect(text).toContain("CUI: RO4267117 · Nr. Reg. Com.: J12/431/2001")
    })

    it("print as they are when the invoice is issued: what a draft of it knew is gone with them", async () => {
      const { id } = office.shop.customers.walk_in
      ok(await rep.post(detailsOf(id), { tax_id: "14399840", register_number: "J12/431/2001" }))
      const { order } = await rep.place()
      const draft = ok(await rep.invoice(order.id)).invoice
      const details = async () =>
        (await salesOrders().retrieveInvoice(draft.id)).buyer as unknown as { business_details: object }
      expect((await details()).business_details).toEqual({
        tax_id: "14399840",
        register_number: "J12/431/2001",
      })
      ok(await rep.post(detailsOf(id), { tax_id: "RO4267117", register_number: null }))
      ok(await issue(draft.id))
      expect((await details()).business_details).toEqual({ tax_id: "RO4267117", register_number: null })
    })

    it("are refused with the reason when they are wrong", async () => {
      const { id } = office.shop.customers.walk_in
      for (const [body, word] of [
        [{ tax_id: "RO4267118" }, "check digit"],
        [{ tax_id: "12345678" }, "check digit"],
        [{ tax_id: "1900101123457" }, "no Romanian CUI"],
        [{ tax_id: "DE12345" }, "no VAT id of DE"],
        [{ iban: "RO50AAAA1B31007593840000" }, "check digits"],
        [{ tax_id: "x".repeat(31) }, "tax_id"],
        [{ vat: "x" }, "vat"],
      ] as const) {
        expect(await messageOf(rep.post(detailsOf(id), body), 400)).toContain(word)
      }
      for (const tax_id of ["DE 129 273 398", "ATU12345678", "el123456789", "14399840"]) {
        ok(await rep.post(detailsOf(id), { tax_id }))
      }
      await messageOf(rep.post(detailsOf("cus_none"), {}), 404)
    })

    it("of a Romanian company have a tax id, or nothing is issued to it", async () => {
      const { id } = office.shop.customers.walk_in
      const customers = getContainer().resolve(Modules.CUSTOMER)
      const { order } = await rep.place()
      await customers.updateCustomers(id, { company_name: "Trecător SRL" })
      expect(ok(await rep.get(detailsOf(id))).business_details).toMatchObject({
        ...{ is_company: true, missing: ["tax_id"] },
      })
      expect(await messageOf(rep.invoice(order.id, { issue: true }), 409)).toContain(
        "the buyer's tax ID (CUI)",
      )
      ok(await rep.post(detailsOf(id), { tax_id: "14399840" }))
      const invoice = await issued(order.id)
      expect(sequenceOf(invoice.number as string)).toBe(1)
      expect(bySku(invoice)).toHaveProperty("DESK")
    })
  })
}
