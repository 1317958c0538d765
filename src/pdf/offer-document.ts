import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { HttpOffer, HttpSeller } from "../types/http"
import type { DocumentLocale } from "../utils/document-locale"
import { documentZone } from "../utils/document-zone"
import { type DocumentFormats, documentFormats } from "./formats"
import { type LineToPrint, offerLineTable, taxSideOf } from "./offer-lines"
import { offerTotalRows, type OfferSums } from "./offer-totals"
import { buyerParty, deliveryLines, sellerParty } from "./parties"
import { factsBlock, partiesBlock, titleBlock } from "./parts/head"
import { lineTable } from "./parts/line-table"
import { pageFrame } from "./parts/page"
import { signatureBox, textBlock } from "./parts/texts"
import { totalsBlock } from "./parts/totals"
import { joined, printed, printedLine } from "./text"

/** What a document tells of an offer. */
export type OfferToPrint = OfferSums &
  Pick<
    HttpOffer,
    | "number"
    | "revision"
    | "currency_code"
    | "valid_until"
    | "buyer"
    | "shipping_address"
    | "billing_address"
    | "note"
    | "terms"
    | "lines"
  >

export type OfferDocumentOptions = {
  /** When the document was made: it bears the day that it was where the seller is. */
  date: Date
  /** Marks every page as a draft. */
  isDraft: boolean
  /** The salesperson. */
  agent: { name: string; email: string | null } | null
  /** The seller's logo, a data URL of a PNG or JPEG. */
  logo: string | null
}

export function statementOn(offer: { lines: LineToPrint[] }, { labels }: DocumentFormats): string {
  const statements = {
    none: "",
    without: labels.pricesWithoutTax,
    with: labels.pricesWithTax,
    mixed: labels.pricesMixed,
  }
  return statements[taxSideOf(offer.lines)]
}

function head(
  offer: OfferToPrint,
  seller: HttpSeller,
  { date, agent, logo }: OfferDocumentOptions,
  formats: DocumentFormats,
): Content[] {
  const { labels } = formats
  const billing = offer.billing_address ?? offer.shipping_address
  const title = {
    title: labels.offer,
    number: `${labels.number} ${printedLine(offer.number)} R${offer.revision}`,
    facts: [
      `${labels.date}: ${formats.day(date)}`,
      `${labels.validUntil}: ${formats.date(offer.valid_until)}`,
    ],
  }
  return [
    titleBlock(title, logo !== null),
    partiesBlock(
      { heading: labels.seller, party: sellerParty(seller, formats) },
      { heading: labels.buyer, party: buyerParty(offer.buyer, billing, formats) },
    ),
    ...factsBlock([
      { heading: labels.agent, lines: agent ? [joined(" · ", agent.name, agent.email)] : [] },
      { heading: labels.deliveryAddress, lines: deliveryLines(offer.shipping_address, billing, formats) },
    ]),
  ]
}

/**
 * An offer as a document, ready to be rendered. Pure: the same offer gives the same definition. All that comes from
 * people is plain text in it.
 */
export function offerDocument(
  offer: OfferToPrint,
  seller: HttpSeller,
  locale: DocumentLocale,
  options: OfferDocumentOptions,
): TDocumentDefinitions {
  const formats = documentFormats(locale, offer.currency_code, documentZone(seller.country_code))
  const { labels } = formats
  const { columns, rows } = offerLineTable(offer.lines, formats)
  const totals = offerTotalRows(offer, formats)
  const frame = pageFrame(
    {
      title: `${labels.offer} ${labels.number} ${printedLine(offer.number)} R${offer.revision}`,
      author: printedLine(seller.name),
      footer: [seller.footer],
      logo: options.logo,
      watermark: options.isDraft ? labels.draft : null,
      created_at: options.date,
    },
    formats,
  )
  return {
    ...frame,
    content: [
      ...head(offer, seller, options, formats),
      lineTable(columns, rows),
      totalsBlock(totals.rows, totals.grand, statementOn(offer, formats)),
      ...textBlock(labels.note, printed(offer.note)),
      ...textBlock(labels.terms, printed(offer.terms)),
      signatureBox(labels.acceptance, labels.acceptanceText, [
        labels.acceptanceName,
        labels.acceptanceSignature,
        labels.acceptanceDate,
      ]),
    ],
  }
}
