import fc from "fast-check"
import type { PartySnapshot } from "../../modules/sales_order"
import { documentTotals, roundMoney } from "../../utils/money"
import { deliveryNoteDocument, type DeliveryNoteToPrint } from "../delivery-note-document"
import { documentFormats } from "../formats"
import { invoiceDocument, type InvoiceToPrint } from "../invoice-document"
import { renderPdf } from "../render-pdf"
import { printedIn, read, rows } from "./texts"

const SELLER: PartySnapshot = {
  name: "Vânzătorul SRL",
  address: { address_1: "Calea Unirii 27", city: "Suceava", country_code: "ro" },
  business_details: { tax_id: "RO14399840", iban: "RO49AAAA1B31007593840000" },
  currency_code: "ron",
}
const BUYER: PartySnapshot = {
  name: "Cumpărătorul SA",
  address: { address_1: "Str. Înfrățirii 14", city: "Cluj-Napoca", country_code: "ro" },
  business_details: { cui: "RO4267117", reg_com: "J12/431/2001", bank: "BCR" },
}

type Line = { quantity: number; unit_price: number; tax_rate: number }

/** An invoice of these lines, summed as the server sums it. */
function invoiceOf(given: Line[], head: Partial<InvoiceToPrint> = {}): InvoiceToPrint {
  const { currency_code = "ron", rounding = 0 } = head
  const lines = given.map((line, index) => ({
    ...{ kind: "product" as const, title: `Produs ${index + 1}`, sku: null, ...line },
    net_total: roundMoney(line.quantity * line.unit_price, currency_code).toNumber(),
  }))
  const sums = documentTotals(
    lines.map(({ net_total, tax_rate }) => ({ net: net_total, rate: tax_rate })),
    currency_code,
  )
  return {
    ...{ kind: "invoice", number: "FCT-2026-0001", status: "issued", currency_code, locale: "ro" },
    ...{ subtotal: sums.net_total.toNumber(), tax_total: sums.tax_total.toNumber() },
    ...{ rounding, total: sums.total.plus(rounding).toNumber(), taxes: sums.taxes },
    ...{ note: null, reason: null, exchange_rate: null, exchange_rate_date: null },
    ...{ issued_at: "2026-11-23T10:00:00Z", delivered_at: null, due_at: "2026-12-23T10:00:00Z" },
    ...{ seller: SELLER, buyer: BUYER, lines },
    references: { order: 7, delivery_notes: [], credited: null },
    ...head,
  }
}

const ONE: Line[] = [{ quantity: 2, unit_price: 50, tax_rate: 21 }]
const document = (invoice: InvoiceToPrint) =>
  invoiceDocument(invoice, { today: new Date("2026-11-23T10:00:00Z"), logo: null })
const textsOf = (invoice: InvoiceToPrint) => printedIn(document(invoice))
const plain = (all: string[]) => all.map((text) => text.replace(/\u00a0/g, " "))

/** The amount on the right of a label, the nth time that it is there. */
const after = (all: string[], label: string, nth = 0) =>
  read(all[all.flatMap((text, at) => (text.startsWith(label) ? [at] : []))[nth] + 1])

const arbitraryInvoice = fc
  .record({
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1000),
        unit_price: fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 1000),
        tax_rate: fc.constantFrom(0, 11, 21),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    kind: fc.constantFrom("invoice" as const, "credit_note" as const),
    currency_code: fc.constantFrom("ron", "eur", "jpy"),
    exchange_rate: fc.integer({ min: 1, max: 9_000_000 }).map((value) => value / 1_000_000),
    units: fc.integer({ min: -9, max: 9 }),
  })
  .map(({ lines, units, ...head }) =>
    invoiceOf(lines, { ...head, rounding: head.currency_code === "jpy" ? units : units / 100 }),
  )

/** What a block of sums says of rounding; 0 where it says nothing. */
const roundingIn = (all: string[]) => (all.includes("Rotunjire") ? after(all, "Rotunjire") : 0)

describe("an invoice", () => {
  it("prints the sums it has, line by line and by rate, and takes them back on a credit note", () => {
    fc.assert(
      fc.property(arbitraryInvoice, (invoice) => {
        const definition = document(invoice)
        const all = printedIn(definition)
        const sign = invoice.kind === "credit_note" ? -1 : 1
        expect(after(all, "Total fără TVA")).toBeCloseTo(sign * invoice.subtotal, 6)
        expect(after(all, sign < 0 ? "Total storno" : "Total de plată")).toBeCloseTo(sign * invoice.total, 6)
        const { money } = documentFormats("ro", invoice.currency_code)
        const own = all.slice(
          0,
          all.findIndex((text) => text.startsWith(sign < 0 ? "Total storno" : "Total de")),
        )
        expect(own.includes("Rotunjire")).toBe(invoice.rounding !== 0)
        expect(roundingIn(own)).toBeCloseTo(sign * invoice.rounding, 6)
        for (const { rate, net, tax } of invoice.taxes) {
          const at = all.indexOf(`TVA ${rate}% din ${money(net && sign * net)}`)
          expect(all[at + 1]).toBe(money(tax && sign * tax))
        }
        const values = rows(definition)
          .slice(1)
          .map((row) => read(row.at(-2) as string))
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(sign * invoice.subtotal, 4)
      }),
      { numRuns: 200 },
    )
  })

  it("prints the tax in lei where it is in another currency: by rate, and their sum is the total", () => {
    fc.assert(
      fc.property(arbitraryInvoice, (invoice) => {
        const all = plain(textsOf(invoice))
        const isForeign = invoice.currency_code !== "ron"
        expect(all.includes("ÎN LEI")).toBe(isForeign)
        if (!isForeign) {
          return
        }
        const label = invoice.kind === "credit_note" ? "Total storno" : "Total de plată"
        const inLei = all.slice(all.indexOf("ÎN LEI"))
        const taxes = invoice.taxes.map((_, at) =>
          read(inLei[inLei.findIndex((t) => t.startsWith("TVA")) + 2 * at + 1]),
        )
        const sum = taxes.reduce(
          (total, tax) => total + tax,
          after(inLei, "Total fără TVA") + roundingIn(inLei),
        )
        expect(after(inLei, label)).toBeCloseTo(sum, 2)
        const sign = invoice.kind === "credit_note" ? -1 : 1
        expect(sign * after(inLei, label)).toBeCloseTo(invoice.total * (invoice.exchange_rate ?? 0), 0)
      }),
      { numRuns: 100 },
    )
  })

  it("names both parties as the law wants, and what it refers to", () => {
    const references = {
      order: 7,
      delivery_notes: [{ number: "AV-2026-0003", date: "2026-11-19T23:30:00Z" }],
      credited: null,
    }
    const all = textsOf(invoiceOf(ONE, { references }))
    expect(all).toEqual(
      expect.arrayContaining([
        ...["Seria și nr. FCT-2026-0001", "Vânzătorul SRL", "CUI: RO14399840", "Cumpărătorul SA"],
        ...["CUI: RO4267117 · Nr. Reg. Com.: J12/431/2001", "BCR", "Comanda: #7"],
        "Avize de însoțire a mărfii: AV-2026-0003 din 20.11.2026",
      ]),
    )
  })

  it("bears the days of the seller: at half past midnight in Suceava it is tomorrow", () => {
    const late = { issued_at: "2026-12-31T22:30:00Z", due_at: "2027-01-30T22:30:00Z" }
    expect(textsOf(invoiceOf(ONE, late))).toEqual(
      expect.arrayContaining(["Data emiterii: 01.01.2027", "Data scadenței: 31.01.2027"]),
    )
    const abroad = { ...SELLER, address: { ...SELLER.address, country_code: "us" } }
    expect(textsOf(invoiceOf(ONE, { ...late, seller: abroad }))).toContain("Data emiterii: 31.12.2026")
  })

  it("says when the goods were delivered only where that was on an earlier day", () => {
    const deliveredOn = (delivered_at: string) =>
      textsOf(invoiceOf(ONE, { delivered_at })).find((text) => text.startsWith("Data livrării"))
    expect(deliveredOn("2026-11-20T09:00:00Z")).toBe("Data livrării: 20.11.2026")
    expect(deliveredOn("2026-11-22T22:30:00Z")).toBeUndefined()
  })

  it("is marked while it is a draft; signature and stamp are left to the law of Romania", () => {
    const draft = document(invoiceOf(ONE, { status: "draft", number: null, issued_at: null }))
    expect(draft.watermark).toMatchObject({ text: "CIORNĂ" })
    expect(printedIn(draft)).toContain("Ciornă fără număr, fără valoare fiscală")
    const footer = (invoice: InvoiceToPrint) =>
      JSON.stringify((document(invoice).footer as CallableFunction)(1, 1))
    expect(footer(invoiceOf(ONE))).toContain("art. 319 alin. (29)")
    expect(footer(invoiceOf(ONE, { seller: { name: "Shop Ltd" } }))).not.toContain("319")
  })

  it("renders to the same bytes each time, whatever people wrote", async () => {
    const odd = invoiceOf(ONE, {
      note: "<b>\u0000\u202e</b> ".repeat(500),
      buyer: { name: "FărăSpații".repeat(60), address: null, business_details: { iban: 5, tax_id: {} } },
    })
    const [first, second] = await Promise.all([renderPdf(document(odd)), renderPdf(document(odd))])
    expect(first.equals(second)).toBe(true)
  })
})

describe("a delivery note", () => {
  const note: DeliveryNoteToPrint = {
    ...{ number: "AV-2026-0001", locale: "ro", note: null, delegate_name: "Mihai", delegate_id_card: null },
    ...{ vehicle_number: "SV 09 ABC", route: null, uit_code: null, issued_at: "2026-11-23T10:00:00Z" },
    ...{ shipped_at: "2026-11-23T22:30:00Z", canceled_at: null, currency_code: "ron" },
    ...{ seller: SELLER, buyer: BUYER, destination: null, sent_from: null },
    references: { order: 7, invoices: [] },
    lines: [
      { title: "Birou", sku: "DESK", quantity: 3, unit_price: 33.333333 },
      { title: "Scaun", sku: null, quantity: 2.5, unit_price: 10 },
    ],
  }
  const of = (given: Partial<DeliveryNoteToPrint> = {}, hasPrices = true) =>
    deliveryNoteDocument({ ...note, ...given }, { logo: null, hasPrices })

  it("has what form 14-3-6A asks for; what is not known is left to be written by hand", () => {
    const all = printedIn(of())
    expect(all).toEqual(
      expect.arrayContaining([
        ...["AVIZ DE ÎNSOȚIRE A MĂRFII", "Cod 14-3-6A", "Delegat: Mihai", "Urmează factură."],
        "Data și ora expedierii: 24.11.2026, 00:30",
      ]),
    )
    expect(all.find((text) => text.startsWith("Act de identitate"))).toMatch(/: \.{20,}$/)
    expect(rows(of())[1]).toEqual(["1", "Birou|DESK", "buc.", "3", "33,333333", "100,00"])
    expect(plain(all)).toContain("125,00 lei")
    const invoices = [{ number: "FCT-2026-0009", date: "2026-11-20T10:00:00Z" }]
    expect(printedIn(of({ references: { order: 7, invoices } }))).toContain(
      "Facturi: FCT-2026-0009 din 20.11.2026",
    )
  })

  it("has no prices for a carrier, nor where one of its lines knows none", () => {
    for (const definition of [
      of({}, false),
      of({ lines: [{ ...note.lines[0], unit_price: null }, note.lines[1]] }),
    ]) {
      expect(rows(definition)[1].slice(0, 4)).toEqual(["1", "Birou|DESK", "buc.", "3"])
      expect(rows(definition)[1]).toHaveLength(4)
      expect(plain(printedIn(definition)).join()).not.toContain("lei")
    }
  })

  it("is marked once it is canceled", () => {
    const definition = of({ canceled_at: "2026-11-24T10:00:00Z", locale: "en" })
    expect(definition.watermark).toMatchObject({ text: "CANCELED" })
    expect(printedIn(definition)).toContain("Canceled on: 24 Nov 2026")
  })
})
