import { MedusaError } from "@medusajs/framework/utils"
import type { PartySnapshot } from "../models/invoice"
import { giveNumberBack, takeNumber } from "../numbers/take-number"
import { type AskedLine, assertIssuable, planInvoice, type PlanLine } from "./plan-invoice"
import { findInvoice, listInvoices, lockSalesOrder, type Store, type StoredInvoice } from "./store"

const DAY = 24 * 60 * 60 * 1000

export type NewInvoice = {
  sales_order_id: string
  currency_code: string
  /** Every line of the order, and its shipping. */
  lines: PlanLine[]
  /** Nothing = all that is left. */
  asked?: AskedLine[]
  buyer: PartySnapshot
  seller: PartySnapshot
}

function conflict(message: string): never {
  throw new MedusaError(MedusaError.Types.CONFLICT, message)
}

const amounts = ({ net_total, tax_total, total }: ReturnType<typeof planInvoice>["totals"]) => ({
  subtotal: net_total.toNumber(),
  tax_total: tax_total.toNumber(),
  total: total.toNumber(),
})

async function insert(
  store: Store,
  invoice: Record<string, unknown>,
  lines: Record<string, unknown>[],
): Promise<string> {
  const { id } = await store.service.createInvoices(invoice as never, store.context)
  await store.service.createInvoiceLines(
    lines.map((line) => ({ ...line, invoice_id: id })) as never[],
    store.context,
  )
  return id
}

/** Makes a draft of an invoice. Two at once cannot charge a piece twice. @throws invalid_data, conflict */
export async function createInvoice(store: Store, input: NewInvoice): Promise<string> {
  const { sales_order_id, currency_code, buyer, seller } = input
  await lockSalesOrder(store, sales_order_id)
  const invoices = await listInvoices(store, sales_order_id)
  const { lines, totals } = planInvoice({ ...input, invoices })
  const head = { sales_order_id, currency_code, buyer, seller, taxes: totals.taxes, ...amounts(totals) }
  return await insert(store, head, lines)
}

/** Issues a draft: its number and it are saved together. @throws conflict when it is not a draft or charges too much by now */
export async function issueInvoice(
  store: Store,
  input: { id: string; sales_order_id: string; lines: PlanLine[] },
): Promise<string> {
  await lockSalesOrder(store, input.sales_order_id)
  const { invoice, others } = await findInvoice(store, input.sales_order_id, input.id)
  if (invoice.status !== "draft") {
    conflict(`Invoice ${invoice.number} is ${invoice.status} already.`)
  }
  assertIssuable(invoice, input.lines, others)
  const issued_at = new Date()
  const number = await takeNumber(store.manager, "invoice", issued_at)
  const due_at = new Date(+issued_at + store.service.options.payment_terms_days * DAY)
  await store.service.updateInvoices(
    { id: input.id, status: "issued", number, issued_at, due_at },
    store.context,
  )
  return number
}

/** Issues the credit note that takes an issued invoice back as a whole. Its lines and sums are the invoice's own. */
async function creditInvoice(store: Store, invoice: StoredInvoice): Promise<string> {
  const issued_at = new Date()
  const number = await takeNumber(store.manager, "credit_note", issued_at)
  const { sales_order_id, buyer, seller, currency_code, subtotal, tax_total, total, taxes } = invoice
  const sums = { subtotal: Number(subtotal), tax_total: Number(tax_total), total: Number(total), taxes }
  const head = { kind: "credit_note", status: "issued", number, issued_at, credited_invoice_id: invoice.id }
  const lines = invoice.lines.map(
    ({ kind, line_id, title, sku, quantity, unit_price, net_total, tax_rate, rank }) => ({
      ...{ kind, line_id, title, sku, tax_rate, rank },
      quantity: Number(quantity),
      unit_price: Number(unit_price),
      net_total: Number(net_total),
    }),
  )
  return await insert(store, { ...head, ...sums, sales_order_id, buyer, seller, currency_code }, lines)
}

/**
 * Cancels an invoice: a draft is deleted; an issued one keeps its number and is answered by a credit note, whose id is
 * returned.
 * @throws conflict for a credit note, or an invoice that is canceled already
 */
export async function cancelInvoice(
  store: Store,
  sales_order_id: string,
  id: string,
): Promise<string | null> {
  await lockSalesOrder(store, sales_order_id)
  const { invoice } = await findInvoice(store, sales_order_id, id)
  if (invoice.kind === "credit_note") {
    conflict(`${invoice.number} is a credit note: it cannot be canceled. Make a new invoice instead.`)
  }
  if (invoice.status === "draft") {
    await store.service.softDeleteInvoices([id], {}, store.context)
    return null
  }
  if (invoice.status === "canceled") {
    conflict(`Invoice ${invoice.number} is canceled already.`)
  }
  const credit_note_id = await creditInvoice(store, invoice)
  await store.service.updateInvoices({ id, status: "canceled", canceled_at: new Date() }, store.context)
  return credit_note_id
}

/**
 * For a workflow that fails after issuing: makes the invoice a draft again and gives its number back; when another
 * invoice got the next number meanwhile, a credit note takes it back instead, so that the numbers have no gap.
 */
export async function takeBackIssue(store: Store, sales_order_id: string, id: string): Promise<void> {
  await lockSalesOrder(store, sales_order_id)
  const { invoice } = await findInvoice(store, sales_order_id, id)
  if (invoice.status !== "issued" || !invoice.number || !invoice.issued_at) {
    return
  }
  if (await giveNumberBack(store.manager, "invoice", new Date(invoice.issued_at), invoice.number)) {
    await store.service.updateInvoices(
      { id, status: "draft", number: null, issued_at: null, due_at: null },
      store.context,
    )
  } else {
    await cancelInvoice(store, sales_order_id, id)
  }
}

/** For a workflow that fails after canceling: as it was before, unless the credit note's number can no longer be given back. */
export async function takeBackCancel(
  store: Store,
  sales_order_id: string,
  id: string,
  credit_note_id: string | null,
): Promise<void> {
  await lockSalesOrder(store, sales_order_id)
  if (!credit_note_id) {
    await store.service.restoreInvoices([id], {}, store.context)
    return
  }
  const { invoice: note } = await findInvoice(store, sales_order_id, credit_note_id)
  const isFree = await giveNumberBack(
    store.manager,
    "credit_note",
    new Date(note.issued_at as Date),
    note.number as string,
  )
  if (isFree) {
    await store.service.deleteInvoices([credit_note_id], store.context)
    await store.service.updateInvoices({ id, status: "issued", canceled_at: null }, store.context)
  }
}
