import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { documentZone } from "../../../utils/document-zone"
import type { SalesOrderSession } from "../entities"
import { giveNumberBack, takeNumber } from "../numbers/take-number"
import type { AskedLine } from "./asked-lines"
import { planCredit } from "./plan-credit"
import {
  findInvoice,
  type Freeze,
  insertInvoice,
  type InvoiceContent,
  lockSalesOrder,
  type StoredInvoice,
} from "./invoice-rows"

export type CreditInput = {
  sales_order_id: string
  /** Invoice. */
  id: string
  /** Nothing = all that is not credited yet. */
  asked?: AskedLine[]
  /** Why, as the credit note prints it. */
  reason?: string | null
  /** Keeps the credit note's document. */
  freeze?: Freeze
}

/** What became of an invoice: its credit note, and whether nothing is left of it. */
export type Credited = { credit_note_id: string | null; is_whole: boolean }

function assertCreditable({ kind, status, number }: StoredInvoice): void {
  if (kind === "credit_note") {
    throw crmError("credit_note_final", { number: number ?? "" })
  }
  if (status === "draft") {
    throw crmError("draft_not_credited")
  }
  if (status === "canceled") {
    throw crmError("invoice_canceled", { number: number ?? "" })
  }
}

/** What a credit note says as its invoice does: the parties, and the rate that the tax was reckoned at. */
function sameAs({ buyer, seller, currency_code, locale, exchange_rate, exchange_rate_date }: StoredInvoice) {
  return {
    ...{ buyer, seller, currency_code, locale, exchange_rate_date },
    exchange_rate: exchange_rate === null ? null : Number(exchange_rate),
  }
}

/**
 * Issues a credit note over a part of an issued invoice or all that is left of it: its number, its document and it are
 * saved together.
 * @throws invalid_data, conflict
 */
export async function creditInvoice(session: SalesOrderSession, input: CreditInput): Promise<Credited> {
  const { sales_order_id, id, asked, reason, freeze } = input
  await lockSalesOrder(session, sales_order_id)
  const { invoice, others } = await findInvoice(session, sales_order_id, id)
  assertCreditable(invoice)
  const { currency_code } = invoice
  const notes = others.filter(({ credited_invoice_id }) => credited_invoice_id === id)
  const { lines, totals, is_whole } = planCredit({ invoice, notes, asked, currency_code })
  const issued_at = new Date()
  const zone = documentZone(invoice.seller.address?.country_code)
  const number = await takeNumber(session.manager, "credit_note", issued_at, zone)
  const head = {
    ...{ kind: "credit_note", status: "issued", number, issued_at, credited_invoice_id: id },
    ...{ reason: reason ?? null, note: null, delivered_at: null, due_at: null },
    ...sameAs(invoice),
    ...totals,
  }
  const frozen = await freeze?.({ ...head, lines } as InvoiceContent, [invoice, ...others])
  const credit_note_id = await insertInvoice(session, { ...head, ...frozen, sales_order_id }, lines)
  const credited_total = MathBN.add(invoice.credited_total, totals.total).toNumber()
  const canceled = is_whole && { status: "canceled" as const, canceled_at: issued_at }
  await session.service.updateInvoices({ id, credited_total, ...canceled }, session.context)
  return { credit_note_id, is_whole }
}

/**
 * Cancels an invoice: a draft is deleted; an issued one keeps its number and is answered by a credit note over what was
 * not credited yet.
 * @throws conflict for a credit note, or an invoice that is canceled already
 */
export async function cancelInvoice(
  session: SalesOrderSession,
  input: Omit<CreditInput, "asked">,
): Promise<Credited> {
  await lockSalesOrder(session, input.sales_order_id)
  const { invoice } = await findInvoice(session, input.sales_order_id, input.id)
  if (invoice.status !== "draft") {
    return await creditInvoice(session, input)
  }
  await session.service.softDeleteInvoices([input.id], {}, session.context)
  return { credit_note_id: null, is_whole: true }
}

/**
 * For a workflow that fails after crediting or canceling: as it was before, unless the number can no longer be given back.
 * @returns whether it is as before, and the credit note's document in nobody's hands
 */
export async function takeBackCredit(
  session: SalesOrderSession,
  {
    sales_order_id,
    id,
    credit_note_id,
  }: Pick<CreditInput, "sales_order_id" | "id"> & Pick<Credited, "credit_note_id">,
): Promise<boolean> {
  const { service, manager, context } = session
  await lockSalesOrder(session, sales_order_id)
  if (!credit_note_id) {
    await service.restoreInvoices([id], {}, context)
    return true
  }
  const { invoice: note, others } = await findInvoice(session, sales_order_id, credit_note_id)
  const invoice = others.find((other) => other.id === id)
  if (!invoice || !note.number || !(await giveNumberBack(manager, "credit_note", note.number))) {
    // Written after the order's state was put back, so that the job sees that the order must be looked at again.
    await manager.execute("update crm_invoice set updated_at = ? where id = ?", [new Date(), credit_note_id])
    return false
  }
  await service.deleteInvoices([credit_note_id], context)
  const credited_total = MathBN.sub(invoice.credited_total, note.total).toNumber()
  await service.updateInvoices({ id, credited_total, status: "issued", canceled_at: null }, context)
  return true
}
