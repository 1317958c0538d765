import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { giveNumberBack, takeNumber } from "../numbers/take-number"
import type { AskedLine } from "./asked-lines"
import { planCredit } from "./plan-credit"
import { findInvoice, insertInvoice, lockSalesOrder, type Store, type StoredInvoice } from "./store"

export type CreditInput = {
  sales_order_id: string
  /** Invoice. */
  id: string
  /** Nothing = all that is not credited yet. */
  asked?: AskedLine[]
  /** Why, as the credit note prints it. */
  reason?: string | null
}

/** What became of an invoice: its credit note, and whether nothing is left of it. */
export type Credited = { credit_note_id: string | null; is_whole: boolean }

function conflict(message: string): never {
  throw new MedusaError(MedusaError.Types.CONFLICT, message)
}

function assertCreditable({ kind, status, number }: StoredInvoice): void {
  if (kind === "credit_note") {
    conflict(`${number} is a credit note: it cannot be credited or canceled. Make a new invoice instead.`)
  }
  if (status === "draft") {
    conflict("This invoice is a draft: there is nothing to credit. Change it, or cancel it.")
  }
  if (status === "canceled") {
    conflict(`Invoice ${number} is canceled already.`)
  }
}

/** Issues a credit note over a part of an issued invoice or all that is left of it. @throws invalid_data, conflict */
export async function creditInvoice(store: Store, input: CreditInput): Promise<Credited> {
  const { sales_order_id, id, asked, reason } = input
  await lockSalesOrder(store, sales_order_id)
  const { invoice, others } = await findInvoice(store, sales_order_id, id)
  assertCreditable(invoice)
  const { buyer, seller, currency_code, locale } = invoice
  const notes = others.filter(({ credited_invoice_id }) => credited_invoice_id === id)
  const { lines, totals, is_whole } = planCredit({ invoice, notes, asked, currency_code })
  const issued_at = new Date()
  const number = await takeNumber(store.manager, "credit_note", issued_at)
  const head = { kind: "credit_note", status: "issued", number, issued_at, credited_invoice_id: id, reason }
  const credit_note_id = await insertInvoice(
    store,
    { ...head, ...totals, sales_order_id, buyer, seller, currency_code, locale },
    lines,
  )
  const credited_total = MathBN.add(invoice.credited_total, totals.total).toNumber()
  const canceled = is_whole && { status: "canceled" as const, canceled_at: issued_at }
  await store.service.updateInvoices({ id, credited_total, ...canceled }, store.context)
  return { credit_note_id, is_whole }
}

/**
 * Cancels an invoice: a draft is deleted; an issued one keeps its number and is answered by a credit note over what was
 * not credited yet.
 * @throws conflict for a credit note, or an invoice that is canceled already
 */
export async function cancelInvoice(store: Store, input: Omit<CreditInput, "asked">): Promise<Credited> {
  await lockSalesOrder(store, input.sales_order_id)
  const { invoice } = await findInvoice(store, input.sales_order_id, input.id)
  if (invoice.status !== "draft") {
    return await creditInvoice(store, input)
  }
  await store.service.softDeleteInvoices([input.id], {}, store.context)
  return { credit_note_id: null, is_whole: true }
}

/** For a workflow that fails after crediting or canceling: as it was before, unless the number can no longer be given back. */
export async function takeBackCredit(
  store: Store,
  {
    sales_order_id,
    id,
    credit_note_id,
  }: Pick<CreditInput, "sales_order_id" | "id"> & Pick<Credited, "credit_note_id">,
): Promise<void> {
  const { service, manager, context } = store
  await lockSalesOrder(store, sales_order_id)
  if (!credit_note_id) {
    await service.restoreInvoices([id], {}, context)
    return
  }
  const { invoice: note, others } = await findInvoice(store, sales_order_id, credit_note_id)
  const invoice = others.find((other) => other.id === id)
  const { issued_at, number } = note
  if (
    invoice &&
    issued_at &&
    number &&
    (await giveNumberBack(manager, "credit_note", new Date(issued_at), number))
  ) {
    await service.deleteInvoices([credit_note_id], context)
    const credited_total = MathBN.sub(invoice.credited_total, note.total).toNumber()
    await service.updateInvoices({ id, credited_total, status: "issued", canceled_at: null }, context)
  }
}
