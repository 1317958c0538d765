import type { InferTypeOf } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { SalesOrderSession } from "../entities"
import type { Invoice } from "../models"

export type StoredInvoice = InferTypeOf<typeof Invoice>

/** What an invoice or credit note prints of itself. */
export type InvoiceContent = Pick<
  StoredInvoice,
  | "kind"
  | "number"
  | "status"
  | "credited_invoice_id"
  | "buyer"
  | "seller"
  | "currency_code"
  | "subtotal"
  | "tax_total"
  | "rounding"
  | "total"
  | "taxes"
  | "reason"
  | "note"
  | "locale"
  | "issued_at"
  | "delivered_at"
  | "due_at"
  | "exchange_rate"
  | "exchange_rate_date"
> & {
  lines: Pick<
    StoredInvoice["lines"][number],
    | "kind"
    | "line_id"
    | "title"
    | "sku"
    | "quantity"
    | "unit_price"
    | "net_total"
    | "gross_total"
    | "tax_rate"
    | "rank"
  >[]
}

/** Where the document of an issued invoice is kept, and the SHA-256 of its bytes. */
export type FrozenPdf = { pdf_file_id: string; pdf_sha256: string }

/**
 * Keeps the document of an invoice that is being issued with this number, before anybody else can see it. It runs in
 * the transaction that holds the series, so that a document that cannot be kept gives its number back: it must not ask
 * the database.
 */
export type Freeze = (invoice: InvoiceContent, others: StoredInvoice[]) => Promise<FrozenPdf>

/**
 * Locks an order's documents until the transaction ends: whoever counts them to make another one waits. This holds in
 * the database, so that it holds between several servers as well.
 * @throws not_found
 */
export async function lockSalesOrder({ manager }: SalesOrderSession, id: string): Promise<void> {
  const [row] = await manager.execute(
    "select id from crm_sales_order where id = ? and deleted_at is null for update",
    [id],
  )
  if (!row) {
    throw crmError("record_not_found", { record: "sales_order", id })
  }
}

/** The invoices and credit notes of an order. */
export async function listInvoices(
  { service, context }: SalesOrderSession,
  sales_order_id: string,
): Promise<StoredInvoice[]> {
  return (await service.listInvoices(
    { sales_order_id },
    { relations: ["lines"], take: null },
    context,
  )) as StoredInvoice[]
}

/** Stores an invoice or credit note with its lines and returns its id. */
export async function insertInvoice(
  { service, context }: SalesOrderSession,
  head: Record<string, unknown>,
  lines: Record<string, unknown>[],
): Promise<string> {
  const { id } = await service.createInvoices(head as never, context)
  await service.createInvoiceLines(lines.map((line) => ({ ...line, invoice_id: id })) as never[], context)
  return id
}

/** One invoice of an order that was locked before. @throws not_found */
export async function findInvoice(session: SalesOrderSession, sales_order_id: string, id: string) {
  const invoices = await listInvoices(session, sales_order_id)
  const invoice = invoices.find((candidate) => candidate.id === id)
  if (!invoice) {
    throw crmError("record_not_found", { record: "invoice", id })
  }
  return { invoice, others: invoices.filter((candidate) => candidate.id !== id) }
}
