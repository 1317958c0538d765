import { daysLater } from "../../../utils/days"
import { documentZone, taxCurrencyOf } from "../../../utils/document-zone"
import { crmError } from "../../../errors/crm-error"
import { replaceJson } from "../../../persistence/replace-json"
import type { SalesOrderSession } from "../entities"
import type { PartySnapshot } from "../models/invoice"
import { giveNumberBack, takeNumber } from "../numbers/take-number"
import { type DeliveredPart, type InvoicedPart, lastDelivery } from "../state/last-delivery"
import { creditInvoice } from "./credit-notes"
import { type CountedInvoice, chargedByLine } from "./invoice-lines"
import { assertDraft, type Parties } from "./invoices"
import { assertIssuable, type PlanLine } from "./plan-invoice"
import { findInvoice, type Freeze, lockSalesOrder, type StoredInvoice } from "./invoice-rows"

export type IssueInput = Partial<Parties> & {
  id: string
  sales_order_id: string
  lines: PlanLine[]
  /** What arrived of the order, and when. */
  deliveries?: DeliveredPart[]
  /** Keeps the invoice's document. */
  freeze?: Freeze
}

/** The day that an invoice issued now is due: as the draft says, else after the payment terms. */
function dueDate(session: SalesOrderSession, { due_at }: StoredInvoice, issued_at: Date, zone: string): Date {
  if (!due_at) {
    return daysLater(issued_at, session.service.options.payment_terms_days, zone)
  }
  const due = new Date(due_at)
  if (daysLater(due, 1) <= issued_at) {
    throw crmError("invoice_due_past", { field: "due_at", due: due.toISOString().slice(0, 10) })
  }
  return due
}

/** The pieces of an invoice, each with how many of its line the other invoices charged before. */
export function invoicedParts(
  { lines }: Pick<CountedInvoice, "lines">,
  others: CountedInvoice[],
): InvoicedPart[] {
  const charged = chargedByLine(others)
  return lines.map(({ line_id, quantity }) => ({
    line_id,
    quantity: Number(quantity),
    before: charged.get(line_id)?.invoiced ?? 0,
  }))
}

/** When the last of a draft's goods arrived, if that was before now. */
function deliveryDate(draft: StoredInvoice, others: StoredInvoice[], deliveries: DeliveredPart[], now: Date) {
  const at = lastDelivery(invoicedParts(draft, others), deliveries)
  return at && at < now ? at : null
}

/** @throws invalid_data for an invoice whose tax cannot be printed in the currency that the law asks for */
function assertExchangeRate({ currency_code, exchange_rate }: StoredInvoice, seller: PartySnapshot): void {
  const own = taxCurrencyOf(seller.address?.country_code)
  if (!own || own === currency_code.toLowerCase() || exchange_rate !== null) {
    return
  }
  const [code, other] = [own.toUpperCase(), currency_code.toUpperCase()]
  throw crmError("exchange_rate_needed", { field: "exchange_rate", own: code, currency: other })
}

/**
 * Issues a draft: its number, its document and it are saved together.
 * @throws conflict when it is not a draft or charges too much by now, invalid_data without an exchange rate it needs
 */
export async function issueInvoice(session: SalesOrderSession, input: IssueInput): Promise<string> {
  const { id, lines, deliveries = [], freeze } = input
  await lockSalesOrder(session, input.sales_order_id)
  const { invoice, others } = await findInvoice(session, input.sales_order_id, id)
  assertDraft(invoice)
  assertIssuable(invoice, lines, others)
  const { buyer = invoice.buyer, seller = invoice.seller } = input
  assertExchangeRate(invoice, seller)
  const issued_at = new Date()
  const zone = documentZone(seller.address?.country_code)
  const issued = {
    status: "issued" as const,
    issued_at,
    due_at: dueDate(session, invoice, issued_at, zone),
    delivered_at: deliveryDate(invoice, others, deliveries, issued_at),
  }
  const number = await takeNumber(session.manager, "invoice", issued_at, zone)
  const frozen = await freeze?.({ ...invoice, ...issued, buyer, seller, number }, others)
  await session.service.updateInvoices({ id, ...issued, number, ...frozen }, session.context)
  await replaceJson(session.manager, "crm_invoice", id, { buyer, seller })
  return number
}

/**
 * For a workflow that fails after issuing: makes the invoice a draft again and gives its number back; when another
 * invoice got the next number meanwhile, a credit note takes it back instead, so that the numbers have no gap.
 * @returns whether it is a draft again, and its document in nobody's hands
 */
export async function takeBackIssue(
  session: SalesOrderSession,
  { sales_order_id, id, due_at = null }: { sales_order_id: string; id: string; due_at?: Date | null },
): Promise<boolean> {
  await lockSalesOrder(session, sales_order_id)
  const { invoice } = await findInvoice(session, sales_order_id, id)
  if (invoice.status !== "issued" || !invoice.number) {
    return false
  }
  if (!(await giveNumberBack(session.manager, "invoice", invoice.number))) {
    await creditInvoice(session, { sales_order_id, id })
    return false
  }
  const draft = { status: "draft" as const, number: null, issued_at: null, delivered_at: null, due_at }
  await session.service.updateInvoices({ id, ...draft, pdf_file_id: null, pdf_sha256: null }, session.context)
  return true
}
