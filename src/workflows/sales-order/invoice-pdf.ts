import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  carriedBy,
  type Freeze,
  type InvoiceContent,
  invoicedParts,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../modules/sales_order"
import { invoiceDocument, type InvoiceToPrint } from "../../pdf/invoice-document"
import { renderPdf } from "../../pdf/render-pdf"
import { deleteStoredPdf, readStoredPdf, storePdfInTime } from "../document/stored-pdf"
import { readLogo } from "../seller/read-logo"
import { readSeller } from "../seller/read-seller"
import { readParties } from "./truth/parties"
import { readTruth, type StoredSalesOrder } from "./truth/read-truth"

export type StoredInvoice = StoredSalesOrder["invoices"][number]
type OrderOfInvoice = Pick<StoredSalesOrder, "display_id" | "delivery_notes">

const iso = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())
const byAge = (a: { issued_at: Date }, b: { issued_at: Date }) =>
  +new Date(a.issued_at) - +new Date(b.issued_at)

/** The delivery notes that carried the pieces of an invoice, oldest first: what went out first was invoiced first. */
function notesOf(invoice: InvoiceContent, others: StoredInvoice[], { delivery_notes }: OrderOfInvoice) {
  const parts = [...delivery_notes]
    .filter(({ canceled_at }) => !canceled_at)
    .sort(byAge)
    .flatMap((note) =>
      note.lines.map(({ line_id, quantity }) => ({ note, line_id, quantity: Number(quantity) })),
    )
  const carrying = carriedBy(invoicedParts(invoice, others), parts).map(({ note }) => note)
  return [...new Set(carrying)].map(({ number, issued_at }) => ({ number, date: issued_at }))
}

/** An invoice or credit note with the documents it refers to, in the fields that are printed. */
export function printableInvoice(
  invoice: InvoiceContent,
  others: StoredInvoice[],
  order: OrderOfInvoice,
): InvoiceToPrint {
  const { kind, number, status, buyer, seller, currency_code, reason, note, locale } = invoice
  const credited = others.find(({ id }) => id === invoice.credited_invoice_id)
  return {
    ...{ kind, number, status, buyer, seller, currency_code, reason, note, locale },
    ...{ subtotal: Number(invoice.subtotal), tax_total: Number(invoice.tax_total) },
    ...{ rounding: Number(invoice.rounding), total: Number(invoice.total), taxes: invoice.taxes ?? [] },
    exchange_rate: invoice.exchange_rate === null ? null : Number(invoice.exchange_rate),
    exchange_rate_date: iso(invoice.exchange_rate_date),
    issued_at: iso(invoice.issued_at),
    delivered_at: iso(invoice.delivered_at),
    due_at: iso(invoice.due_at),
    lines: [...invoice.lines]
      .sort((a, b) => a.rank - b.rank)
      .map(({ title, sku, tax_rate, ...line }) => ({
        ...{ kind: line.kind, title, sku, tax_rate },
        quantity: Number(line.quantity),
        unit_price: Number(line.unit_price),
        net_total: Number(line.net_total),
      })),
    references: {
      order: order.display_id,
      delivery_notes: kind === "invoice" ? notesOf(invoice, others, order) : [],
      credited: credited?.number
        ? { number: credited.number, date: credited.issued_at ?? credited.created_at }
        : null,
    },
  }
}

/**
 * Issues an invoice or credit note together with its document, which is kept before the number is anybody's: when it
 * cannot be kept nothing is issued, and when nothing is issued it is not kept. All that the document needs is read
 * before, as the series waits meanwhile.
 * @param issue issues it, and hands what it issues to `freeze`
 * @returns what `issue` returned, and the file of the document (null where `issue` kept none)
 */
export async function issueWithPdf<T>(
  container: MedusaContainer,
  order: OrderOfInvoice,
  issue: (freeze: Freeze) => Promise<T>,
): Promise<{ issued: T; file_id: string | null }> {
  const logo = await readLogo(container, await readSeller(container))
  let file_id: string | null = null
  const freeze: Freeze = async (invoice, others) => {
    const printed = printableInvoice(invoice, others, order)
    const bytes = await renderPdf(invoiceDocument(printed, { today: new Date(), logo }))
    const stored = await storePdfInTime(container, String(invoice.number), bytes)
    file_id = stored.file_id
    return { pdf_file_id: stored.file_id, pdf_sha256: stored.sha256 }
  }
  try {
    return { issued: await issue(freeze), file_id }
  } catch (error) {
    await discardPdf(container, file_id)
    throw error
  }
}

/**
 * Removes a document that was kept for an invoice that is not issued after all. One that an invoice has stays: the
 * database may have saved it although its answer was lost. A document that cannot be removed is only in nobody's way.
 */
export async function discardPdf(container: MedusaContainer, file_id: string | null): Promise<void> {
  if (!file_id) {
    return
  }
  try {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const holders = await service.listInvoices({ pdf_file_id: file_id }, { select: ["id"], take: 1 })
    if (!holders.length) {
      await deleteStoredPdf(container, file_id)
    }
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`crm: the document ${file_id} of no invoice could not be removed: ${(error as Error).message}`)
  }
}

/** Those that were issued before an issued one; for a draft, all that are issued. */
function before({ id, issued_at }: StoredInvoice, invoices: StoredInvoice[]): StoredInvoice[] {
  const until = issued_at ? new Date(issued_at) : new Date()
  return invoices.filter(
    (other) => other.id !== id && other.issued_at !== null && new Date(other.issued_at) <= until,
  )
}

/**
 * The document of an invoice or credit note: a draft's as it would be issued now, marked as a draft; else the one that
 * was kept when it was issued, whose hash must be right. Those that were issued before documents were kept are rendered.
 * @throws MedusaError not_found when the stored document is gone, conflict when it is not the one that was issued
 */
export async function readInvoicePdf(container: MedusaContainer, found: StoredInvoice): Promise<Buffer> {
  const { pdf_file_id: file_id, pdf_sha256: sha256, kind } = found
  if (file_id) {
    const name = kind === "invoice" ? "invoice" : "credit note"
    return await readStoredPdf(container, { file_id, sha256 }, name, "issued")
  }
  const truth = await readTruth(container, found.sales_order_id)
  const { invoices } = truth.sales_order
  const invoice = invoices.find(({ id }) => id === found.id) as StoredInvoice
  const parties = invoice.status === "draft" ? await readParties(container, truth) : {}
  const printed = printableInvoice({ ...invoice, ...parties }, before(invoice, invoices), truth.sales_order)
  const logo = await readLogo(container, await readSeller(container))
  return await renderPdf(invoiceDocument(printed, { today: new Date(), logo }))
}
