import { MathBN } from "@medusajs/framework/utils"
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import type { AddressSnapshot } from "../modules/offer"
import type { PartySnapshot } from "../modules/sales_order"
import type { HttpDeliveryNote } from "../types/http"
import { documentZone } from "../utils/document-zone"
import { roundMoney } from "../utils/money"
import { type DocumentFormats, documentFormats } from "./formats"
import { tradeBuyer } from "./invoice-document"
import { documentLocale } from "./labels"
import { sumOf } from "./offer-totals"
import { placeLines, sellerOfSnapshot, sellerParty } from "./parties"
import { factsBlock, partiesBlock, titleBlock } from "./parts/head"
import { type LineColumn, type LineRow, lineTable } from "./parts/line-table"
import { pageFrame } from "./parts/page"
import { signatureBox, textBlock } from "./parts/texts"
import { totalsBlock } from "./parts/totals"
import { type DocumentReference, labelledLine, referenceText } from "./references"
import { joined, printed, printedLine } from "./text"

/** What a document tells of a delivery note. */
export type DeliveryNoteToPrint = Pick<
  HttpDeliveryNote,
  | "number"
  | "locale"
  | "note"
  | "delegate_name"
  | "delegate_id_card"
  | "vehicle_number"
  | "route"
  | "uit_code"
  | "issued_at"
  | "shipped_at"
  | "canceled_at"
> & {
  lines: { title: string; sku: string | null; quantity: number; unit_price: number | null }[]
  currency_code: string
  seller: PartySnapshot
  buyer: PartySnapshot
  /** Where the goods go, when it is not the buyer's address. */
  destination: AddressSnapshot | null
  /** The stock location that they leave. */
  sent_from: { name: string; address: AddressSnapshot | null } | null
  references: {
    order: number | null
    /** That were issued before the note. */
    invoices: DocumentReference[]
  }
}

export type DeliveryNoteOptions = {
  /** The seller's logo, a data URL of a PNG or JPEG. */
  logo: string | null
  /** Prices and values, which a carrier need not see. */
  hasPrices: boolean
}

/** To be filled in by hand. */
const BLANK = ".".repeat(28)

type Printed = { columns: LineColumn[]; rows: LineRow[]; total: number | null }

function linesOf(note: DeliveryNoteToPrint, formats: DocumentFormats, hasPrices: boolean): Printed {
  const { labels, currency, quantity, unitPrice, amount } = formats
  const isPriced = hasPrices && note.lines.every(({ unit_price }) => unit_price !== null)
  const unit = `${currency}, ${labels.withoutTax}`
  const valueOf = (line: DeliveryNoteToPrint["lines"][number]) =>
    roundMoney(MathBN.mult(line.quantity, line.unit_price ?? 0), note.currency_code).toNumber()
  return {
    columns: [
      { label: labels.position },
      { label: labels.product, isWide: true },
      { label: labels.unit },
      { label: labels.quantity },
      ...(isPriced
        ? [
            { label: labels.unitPrice, unit },
            { label: labels.value, unit },
          ]
        : []),
    ],
    rows: note.lines.map((line, index) => ({
      cells: [
        { text: String(index + 1) },
        { text: printedLine(line.title), below: printedLine(line.sku) },
        { text: labels.piece },
        { text: quantity(line.quantity) },
        ...(isPriced ? [{ text: unitPrice(line.unit_price ?? 0) }, { text: amount(valueOf(line)) }] : []),
      ],
    })),
    total: isPriced ? sumOf(note.lines.map(valueOf)) : null,
  }
}

/** The places that the goods leave and reach, what they belong to, and who carries them and with what. */
function factsOf(note: DeliveryNoteToPrint, formats: DocumentFormats): Content[] {
  const { labels, moment } = formats
  const { order, invoices } = note.references
  const { sent_from, destination } = note
  const goal = destination ?? (note.buyer.address as AddressSnapshot | null | undefined)
  const receiver = destination
    ? joined(", ", destination.company, joined(" ", destination.first_name, destination.last_name))
    : ""
  return [
    ...factsBlock([
      {
        heading: labels.sentFrom,
        lines: sent_from ? [printedLine(sent_from.name), ...placeLines(sent_from.address, formats)] : [],
      },
      { heading: labels.destination, lines: [receiver, ...placeLines(goal, formats)].filter(Boolean) },
    ]),
    ...factsBlock([
      {
        heading: labels.dispatch,
        lines: [
          ...labelledLine(labels.delegate, note.delegate_name ?? BLANK),
          ...labelledLine(labels.delegateIdCard, note.delegate_id_card ?? BLANK),
          ...labelledLine(labels.vehicle, note.vehicle_number ?? BLANK),
          ...labelledLine(labels.shippedAt, note.shipped_at ? moment(note.shipped_at) : BLANK),
          ...labelledLine(labels.route, note.route),
          ...labelledLine(labels.uitCode, note.uit_code),
        ],
      },
      {
        heading: labels.references,
        lines: [
          ...labelledLine(labels.order, order === null ? null : `#${order}`),
          ...(invoices.length
            ? labelledLine(labels.invoices, ...invoices.map((each) => referenceText(each, formats)))
            : [labels.invoiceFollows]),
        ],
      },
    ]),
  ]
}

function head(note: DeliveryNoteToPrint, formats: DocumentFormats, hasLogo: boolean): Content[] {
  const { labels, day } = formats
  const title = {
    title: labels.deliveryNote,
    number: `${labels.seriesAndNumber} ${printedLine(note.number)}`,
    facts: [
      `${labels.issueDate}: ${day(note.issued_at)}`,
      ...labelledLine(labels.canceledOn, note.canceled_at && day(note.canceled_at)),
      labels.form,
    ],
  }
  return [
    titleBlock(title, hasLogo),
    partiesBlock(
      { heading: labels.seller, party: sellerParty(sellerOfSnapshot(note.seller), formats) },
      { heading: labels.buyer, party: tradeBuyer(note.buyer, formats) },
    ),
    ...factsOf(note, formats),
  ]
}

/**
 * A delivery note (aviz de însoțire a mărfii, form 14-3-6A of OMFP 2634/2015) as a document, ready to be rendered:
 * series and number, both parties, the goods, where they leave and arrive, delegate and vehicle, and the signatures.
 * What is not known yet is left to be filled in by hand. A canceled note is marked on every page. Pure: the same note
 * gives the same definition. All that comes from people is plain text in it.
 */
export function deliveryNoteDocument(
  note: DeliveryNoteToPrint,
  { logo, hasPrices }: DeliveryNoteOptions,
): TDocumentDefinitions {
  const seller = sellerOfSnapshot(note.seller)
  const zone = documentZone(seller.country_code)
  const formats = documentFormats(documentLocale(note.locale), note.currency_code, zone)
  const { labels, money } = formats
  const { columns, rows, total } = linesOf(note, formats, hasPrices)
  return {
    ...pageFrame(
      {
        title: joined(" ", labels.deliveryNote, note.number),
        author: printedLine(seller.name),
        footer: [seller.footer],
        logo,
        watermark: note.canceled_at ? labels.canceled : null,
        created_at: new Date(note.issued_at),
      },
      formats,
    ),
    content: [
      ...head(note, formats, logo !== null),
      lineTable(columns, rows),
      ...(total === null ? [] : [totalsBlock([], { label: labels.valueTotal, amount: money(total) }, "")]),
      ...textBlock(labels.note, printed(note.note)),
      signatureBox(labels.signatures, "", [
        labels.signatureSender,
        labels.signatureDelegate,
        labels.signatureReceiver,
      ]),
    ],
  }
}
