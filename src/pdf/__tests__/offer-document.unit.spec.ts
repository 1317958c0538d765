import fc from "fast-check"
import type { TDocumentDefinitions } from "pdfmake/interfaces"
import type { DraftLine } from "../../modules/offer"
import { currencyDigits, roundMoney } from "../../utils/money"
import { documentFormats } from "../formats"
import { offerDocument, type OfferDocumentOptions, type OfferToPrint } from "../offer-document"
import { renderPdf } from "../render-pdf"
import { draftLine, offerOf, SELLER } from "./offers"
import { printedIn, read, rows } from "./texts"

const OPTIONS: OfferDocumentOptions = {
  date: new Date("2026-11-23T10:00:00Z"),
  isDraft: false,
  agent: { name: "Ioana Ștefănescu", email: "ioana@vanzator.test" },
  logo: null,
}

const document = (offer: OfferToPrint, options: Partial<OfferDocumentOptions> = {}) =>
  offerDocument(offer, SELLER, "ro", { ...OPTIONS, ...options })

/** The amount printed on the right of a label. */
function amountOf(definition: TDocumentDefinitions, label: string): number {
  const all = printedIn(definition)
  const at = all.findIndex((text) => text.startsWith(label))
  return at === -1 ? 0 : read(all[at + 1])
}

const cents = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((value) => value / 1000)

const arbitraryLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 200_000 }).map((value) => value / 1000),
    list_price: cents(100_000),
    is_tax_inclusive: fc.boolean(),
    tax_rate: fc.constantFrom(0, 5, 9, 11, 21),
    discount: fc.oneof(
      fc.constant({ discount_type: null, discount_value: null }),
      fc.record({
        discount_type: fc.constant("percent" as const),
        discount_value: fc.integer({ min: 0, max: 100 }),
      }),
      fc.record({ discount_type: fc.constant("price" as const), discount_value: cents(100_000) }),
    ),
  })
  .map(({ discount, ...line }) => draftLine({ ...line, ...discount }))

const arbitraryOffer = fc
  .record({
    lines: fc.array(arbitraryLine, { minLength: 1, maxLength: 10 }),
    currency_code: fc.constantFrom("ron", "eur", "jpy", "kwd"),
    discount_value: fc.integer({ min: 0, max: 100 }),
    shipping: cents(500),
  })
  .map(({ lines, currency_code, discount_value, shipping }) =>
    offerOf(lines, {
      currency_code,
      ...(discount_value % 2 ? { discount_type: "percent", discount_value } : {}),
      shipping_amount: roundMoney(shipping, currency_code).toNumber(),
      shipping_name: "Curier",
    }),
  )

describe("the sums on the page", () => {
  it("are the sums of the offer, to the last digit", () => {
    fc.assert(
      fc.property(arbitraryOffer, (offer) => {
        const definition = document(offer)
        const digits = currencyDigits(offer.currency_code)
        const smallest = 10 ** -digits / 2
        const { money } = documentFormats("ro", offer.currency_code)
        const all = printedIn(definition)

        expect(amountOf(definition, "Total de plată")).toBeCloseTo(offer.total, digits + 1)
        expect(amountOf(definition, "Total fără TVA")).toBeCloseTo(offer.total - offer.tax_total, digits + 1)
        for (const { rate, net, tax } of offer.taxes) {
          const at = all.indexOf(`TVA ${rate}% din ${money(net)}`)
          expect(at).toBeGreaterThan(-1)
          expect(all[at + 1]).toBe(money(tax))
        }

        const values = rows(definition)
          .slice(1)
          .map((row) => read(row.at(-1) as string))
        const sum = values.reduce((total, value) => total + value, 0)
        const before = amountOf(definition, "Valoare înainte de reducere") || sum
        const onLines = amountOf(definition, "Reduceri la produse")
        const onOffer = amountOf(definition, "Reducere la ofertă")
        const shipping = amountOf(definition, "Transport")
        expect(Math.abs(before + onLines - sum)).toBeLessThan(smallest)
        expect(Math.abs(sum + onOffer + shipping - amountOf(definition, "Total fără TVA"))).toBeLessThan(
          smallest,
        )
        const taxes = offer.taxes.reduce((total, { tax }) => total + tax, 0)
        expect(Math.abs(amountOf(definition, "Total fără TVA") + taxes - offer.total)).toBeLessThan(smallest)
      }),
      { numRuns: 200 },
    )
  })
})

describe("the lines on the page", () => {
  const columnsOf = (lines: DraftLine[]) => rows(document(offerOf(lines)))[0].map((cell) => cell.split("|"))

  it("show list price and discount only where there is a discount, and never the rule behind it", () => {
    expect(columnsOf([draftLine()]).map(([label]) => label)).toEqual([
      ...["Nr.", "Produs sau serviciu", "Cantitate", "Preț unitar", "TVA", "Valoare netă"],
    ])
    const definition = document(
      offerOf([
        draftLine({
          discount_type: "percent",
          discount_value: 12.5,
          discount_source: "rule",
          discount_rule_id: "rule_1",
          discount_rule_name: "Clienți pe care îi vrem",
        }),
        draftLine({ discount_type: "amount", discount_value: 10 }),
        draftLine({ discount_type: "price", discount_value: 75 }),
        draftLine({ discount_type: "price", discount_value: 120 }),
        draftLine(),
      ]),
    )
    expect(rows(definition)[0][4]).toBe("Reducere")
    expect(
      rows(definition)
        .slice(1)
        .map((row) => [row[3], row[4], row[5]]),
    ).toEqual([
      ["100,00", "12,5%", "87,50"],
      ["100,00", "\u221210,00\u00a0lei", "90,00"],
      ["100,00", "25%", "75,00"],
      ["", "", "120,00"],
      ["", "", "100,00"],
    ])
    expect(printedIn(definition).join()).not.toContain("vrem")
  })

  it("say which side of the tax prices are on", () => {
    const statement = (lines: DraftLine[]) =>
      printedIn(document(offerOf(lines))).find((text) => /^Prețurile/.test(text)) ?? ""
    const incl = draftLine({ is_tax_inclusive: true })
    expect(statement([draftLine()])).toBe("Prețurile nu includ TVA.")
    expect(columnsOf([draftLine()])[3]).toEqual(["Preț unitar", "lei, fără TVA"])
    expect(statement([incl])).toMatch(/^Prețurile includ TVA;/)
    expect(columnsOf([incl])[3]).toEqual(["Preț unitar", "lei, cu TVA"])
    expect(statement([incl, draftLine()])).toMatch(/acolo unde este scris/)
    expect(
      rows(document(offerOf([incl, draftLine()])))
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(["100,00|cu TVA", "100,00|fără TVA"])
    expect(statement([draftLine({ tax_rate: 0 })])).toBe("")
  })

  it("number products and let notes be notes, with their line breaks", () => {
    const note = draftLine({ kind: "note", title: "Livrare:\nîn două tranșe", quantity: 0, list_price: 0 })
    const [, ...body] = rows(document(offerOf([draftLine(), note, draftLine({ title: "A\nB", sku: null })])))
    expect(body.map((row) => row[0])).toEqual(["1", "Livrare:\nîn două tranșe", "2"])
    expect(body[2][1]).toBe("A B")
  })

  it("keep what people typed as text, whatever it looks like", () => {
    const odd = "<script>alert(1)</script> {{x}} \u0000\u202e€ țârâit"
    const definition = document(
      { ...offerOf([draftLine({ title: odd, sku: odd })]), note: odd, terms: odd },
      { agent: { name: odd, email: null } },
    )
    const found = printedIn(definition).filter((text) => text.includes("<script>"))
    expect(found).toEqual(Array(5).fill("<script>alert(1)</script> {{x}} € țârâit"))
    expect(JSON.stringify(definition)).not.toMatch(/\\u0000|\u202e/)
  })
})

describe("the document", () => {
  it("names itself, its author and its language; a draft says that it is one", () => {
    const definition = document(offerOf([draftLine()]))
    expect(definition).toMatchObject({
      language: "ro-RO",
      info: { title: "OFERTĂ nr. OF-2026-0001 R1", author: "Vânzătorul SRL" },
    })
    expect(definition.watermark).toBeUndefined()
    expect(document(offerOf([draftLine()]), { isDraft: true }).watermark).toMatchObject({ text: "CIORNĂ" })
  })

  it("tells who sells and who buys, and the delivery address only where it is another one", () => {
    const address = {
      address_1: "Str. Lungă 1",
      city: "Cluj",
      country_code: "ro",
      first_name: "Ștefan",
      last_name: "Pop",
    }
    const buyer = {
      name: "Client SRL",
      email: "a@client.test",
      phone: "+40722123456",
      business_details: { cui: "RO4267117", reg_com: "J12/1/2001", bank: { odd: true } },
    }
    const here = { ...offerOf([draftLine()]), buyer, billing_address: address, shipping_address: address }
    const all = printedIn(document(here))
    expect(all).toEqual(
      expect.arrayContaining([
        "CUI: RO14399840 · Nr. Reg. Com.: J33/1201/2008",
        "720019 Suceava, România",
        "IBAN: RO49 AAAA 1B31 0075 9384 0000",
        "CUI: RO4267117 · Nr. Reg. Com.: J12/1/2001",
        "Persoană de contact: Ștefan Pop",
        "Tel.: +40722123456 · a@client.test",
        "Ioana Ștefănescu · ioana@vanzator.test",
      ]),
    )
    expect(all).not.toContain("ADRESĂ DE LIVRARE")
    const elsewhere = { ...here, shipping_address: { ...address, address_1: "Depozit 7" } }
    expect(printedIn(document(elsewhere))).toEqual(expect.arrayContaining(["ADRESĂ DE LIVRARE", "Depozit 7"]))
  })

  it("is the same file for the same offer", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => renderPdf(document(offerOf([draftLine()])))))
    expect(first.subarray(0, 5).toString()).toBe("%PDF-")
    expect(first.equals(second)).toBe(true)
  })

  it("fetches nothing and reads no file", async () => {
    const fetched = jest.spyOn(globalThis, "fetch")
    for (const image of ["http://127.0.0.1:9/a.png", "/etc/passwd", `${__dirname}/offers.ts`]) {
      await expect(renderPdf({ content: [{ image }] })).rejects.toThrow()
      await expect(renderPdf({ content: [{ image: "x" }], images: { x: image } })).rejects.toThrow()
    }
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })
})
