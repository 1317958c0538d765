import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { AddressSnapshot, BuyerSnapshot } from "../modules/offer"
import type { PartySnapshot } from "../modules/sales_order"
import type { HttpInvoice } from "../types/http"
import { dayIn } from "../utils/days"
import { documentZone } from "../utils/document-zone"
import { currencyName, type DocumentFormats, documentFormats } from "./formats"
import { invoiceLineTable, type InvoiceLineToPrint } from "./invoice-lines"
import { type InvoiceSums, invoiceTotalRows, ownCurrencyRows } from "./invoice-totals"
import { documentLocale } from "./labels"
import { buyerParty, sellerOfSnapshot, sellerParty } from "./parties"
import { factsBlock, partiesBlock, titleBlock } from "./parts/head"
import { lineTable } from "./parts/line-table"
import { pageFrame } from "./parts/page"
import { textBlock } from "./parts/texts"
import { sumsBlock, totalsBlock } from "./parts/totals"
import { type DocumentReference, labelledLine, referenceText } from "./references"
import { joined, printed, printedLine } from "./text"

/** The documents that an invoice refers to. */
export type InvoiceReferences = {
  /** The host order's display id. */
  order: number | null
  /** On which its goods went out. */
  delivery_notes: DocumentReference[]
  /** Of a credit note: the invoice that it takes back. */
  credited: DocumentReference | null
}

/** What a document tells of an invoice or credit note. */
export type InvoiceToPrint = InvoiceSums &
  Pick<
    HttpInvoice,
    | "number"
    | "status"
    | "locale"
    | "note"
    | "reason"
    | "issued_at"
    | "delivered_at"
    | "due_at"
    | "exchange_rate_date"
  > & {
    lines: InvoiceLineToPrint[]
    seller: PartySnapshot
    buyer: PartySnapshot
    references: InvoiceReferences
  }

export type InvoiceDocumentOptions = {
  /** The day that a draft bears. */
  today: Date
  /** The seller's logo, a data URL of a PNG or JPEG. */
  logo: string | null
}

/** The buyer of a trade document as documents show it. */
export function tradeBuyer(buyer: PartySnapshot, formats: DocumentFormats) {
  const { name, email = null, phone = null, business_details = null } = buyer
  const snapshot: BuyerSnapshot = { name, email, phone, business_details }
  return buyerParty(snapshot, (buyer.address as AddressSnapshot | undefined) ?? null, formats)
}

/** Issue date; the delivery's where it was on an earlier day (art. 319 (20) b–c); the due date. */
function datesOf(invoice: InvoiceToPrint, issued: Date, zone: string, { labels, day }: DocumentFormats) {
  const { delivered_at, due_at, kind } = invoice
  const wasBefore = delivered_at !== null && dayIn(delivered_at, zone) < dayIn(issued, zone)
  return [
    `${labels.issueDate}: ${day(issued)}`,
    ...labelledLine(labels.deliveryDate, wasBefore ? day(delivered_at) : null),
    ...labelledLine(labels.dueDate, kind === "invoice" && due_at ? day(due_at) : null),
  ]
}

function head(
  invoice: InvoiceToPrint,
  issued: Date,
  zone: string,
  formats: DocumentFormats,
  hasLogo: boolean,
) {
  const { labels } = formats
  const { kind, number, references, reason } = invoice
  const title = {
    title: kind === "credit_note" ? labels.creditNote : labels.invoice,
    number: number ? `${labels.seriesAndNumber} ${printedLine(number)}` : labels.draftNumber,
    facts: datesOf(invoice, issued, zone, formats),
  }
  const notes = references.delivery_notes.map((note) => referenceText(note, formats))
  return [
    titleBlock(title, hasLogo),
    partiesBlock(
      { heading: labels.seller, party: sellerParty(sellerOfSnapshot(invoice.seller), formats) },
      { heading: labels.buyer, party: tradeBuyer(invoice.buyer, formats) },
    ),
    ...factsBlock([
      {
        heading: labels.reversal,
        lines: references.credited
          ? [
              ...labelledLine(labels.reversedInvoice, referenceText(references.credited, formats)),
              ...labelledLine(labels.reason, reason),
            ]
          : [],
      },
      {
        heading: labels.references,
        lines: [
          ...labelledLine(labels.order, references.order === null ? null : `#${references.order}`),
          ...labelledLine(labels.deliveryNotes, ...notes),
        ],
      },
    ]),
  ]
}

/** The same sums in the currency of the seller's taxes, with the rate they were reckoned at and its day (art. 290). */
function ownCurrencyBlock(invoice: InvoiceToPrint, issued: Date, formats: DocumentFormats): Content[] {
  const { labels, currency, rate, day, locale } = formats
  const { seller, exchange_rate, exchange_rate_date } = invoice
  const own = seller.currency_code ?? ""
  const name = currencyName(own, locale)
  return sumsBlock(
    `${labels.inOwnCurrency} ${name}`,
    `1 ${currency} = ${rate(exchange_rate ?? 0)} ${name} (${day(exchange_rate_date ?? issued)})`,
    ownCurrencyRows(invoice, own, formats),
  )
}

/**
 * An invoice or credit note as a document, ready to be rendered, with all that art. 319 (20) of Legea 227/2015 asks
 * for: series and number, dates, both parties with their tax ids, the goods with quantity and net price of a unit, base
 * and tax by rate, the tax in lei (art. 319 (23)), and the invoice that a credit note takes back (art. 330). A signature
 * is not asked for (art. 319 (29)). Mentions such as reverse charge are written by people in the note. Pure: the same
 * invoice gives the same definition. All that comes from people is plain text in it.
 */
export function invoiceDocument(
  invoice: InvoiceToPrint,
  { today, logo }: InvoiceDocumentOptions,
): TDocumentDefinitions {
  const seller = sellerOfSnapshot(invoice.seller)
  const zone = documentZone(seller.country_code)
  const formats = documentFormats(documentLocale(invoice.locale), invoice.currency_code, zone)
  const { labels } = formats
  const issued = invoice.issued_at ? new Date(invoice.issued_at) : today
  const { columns, rows } = invoiceLineTable(invoice, formats)
  const totals = invoiceTotalRows(invoice, formats)
  const name = invoice.kind === "credit_note" ? labels.creditNote : labels.invoice
  const content: Content[] = [
    ...head(invoice, issued, zone, formats, logo !== null),
    lineTable(columns, rows),
    totalsBlock(totals.rows, totals.grand, ""),
    ...ownCurrencyBlock(invoice, issued, formats),
    ...textBlock(labels.note, printed(invoice.note)),
  ]
  return {
    ...pageFrame(
      {
        title: joined(" ", name, invoice.number),
        author: printedLine(seller.name),
        footer: [seller.country_code === "ro" ? labels.noSignature : null, seller.footer],
        logo,
        watermark: invoice.status === "draft" ? labels.draft : null,
        created_at: issued,
      },
      formats,
    ),
    content,
  }
}
