import { MedusaError } from "@medusajs/framework/utils"
import type { PartySnapshot } from "../models/invoice"
import { giveNumberBack, takeNumber } from "../numbers/take-number"
import { type DeliveredPart, lastDelivery } from "../state/last-delivery"
import type { AskedLine } from "./asked-lines"
import { creditInvoice } from "./credit-notes"
import { chargedByLine } from "./invoice-lines"
import { assertIssuable, type InvoiceFrom, planInvoice, type PlanLine } from "./plan-invoice"
import {
  findInvoice,
  insertInvoice,
  listInvoices,
  lockSalesOrder,
  type Store,
  type StoredInvoice,
} from "./store"

const DAY = 24 * 60 * 60 * 1000

export type Parties = { buyer: PartySnapshot; seller: PartySnapshot }

/** What people write on a draft; what is left out stays as it is. */
export type InvoiceDetails = { note?: string | null; due_at?: Date | null; locale?: string }

/** Which quantities an invoice charges; nothing = all that is left. */
export type InvoiceRequest = { asked?: AskedLine[]; from?: InvoiceFrom }

export type NewInvoice = Parties &
  InvoiceRequest &
  InvoiceDetails & {
    sales_order_id: string
    currency_code: string
    /** Every line of the order, and its shipping. */
    lines: PlanLine[]
  }

export type IssueInput = Partial<Parties> & {
  id: string
  sales_order_id: string
  lines: PlanLine[]
  /** What arrived of the order, and when. */
  deliveries?: DeliveredPart[]
}

export type EditInput = InvoiceRequest &
  InvoiceDetails & { id: string; sales_order_id: string; lines: PlanLine[] }

/** A draft as it was before an edit. */
export type DraftBefore = { head: Record<string, unknown> & { id: string }; lines: Record<string, unknown>[] }

/** Only what was said: an undefined column would be written as null. */
const given = (details: InvoiceDetails) =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))

const HEAD = ["note", "due_at", "locale", "subtotal", "tax_total", "total", "taxes"] as const

function conflict(message: string): never {
  throw new MedusaError(MedusaError.Types.CONFLICT, message)
}

const amounts = ({ net_total, tax_total, total, taxes }: ReturnType<typeof planInvoice>["totals"]) => ({
  subtotal: net_total.toNumber(),
  tax_total: tax_total.toNumber(),
  total: total.toNumber(),
  taxes,
})

function assertDraft({ status, number }: StoredInvoice): void {
  if (status !== "draft") {
    conflict(`Invoice ${number} is ${status} already.`)
  }
}

/** Makes a draft of an invoice. Two at once cannot charge a piece twice. @throws invalid_data, conflict */
export async function createInvoice(store: Store, input: NewInvoice): Promise<string> {
  const { sales_order_id, currency_code, buyer, seller, note, due_at, locale } = input
  await lockSalesOrder(store, sales_order_id)
  const invoices = await listInvoices(store, sales_order_id)
  const { lines, totals } = planInvoice({ ...input, invoices })
  const details = given({ note, due_at, locale })
  const head = { sales_order_id, currency_code, buyer, seller, ...details, ...amounts(totals) }
  return await insertInvoice(store, head, lines)
}

/** Changes a draft, and plans its lines anew when quantities are asked for. @throws invalid_data, conflict */
export async function editInvoice(store: Store, input: EditInput): Promise<DraftBefore> {
  const { id, asked, note, due_at, locale } = input
  await lockSalesOrder(store, input.sales_order_id)
  const { invoice, others } = await findInvoice(store, input.sales_order_id, id)
  assertDraft(invoice)
  const { currency_code } = invoice
  const plan = asked && planInvoice({ ...input, invoices: others, currency_code })
  const details = given({ note, due_at, locale })
  await writeDraft(store, { id, ...details, ...(plan && amounts(plan.totals)) }, plan?.lines)
  const lines = invoice.lines.map(({ kind, line_id, title, sku, tax_rate, rank, ...line }) => ({
    ...{ kind, line_id, title, sku, tax_rate, rank },
    quantity: Number(line.quantity),
    unit_price: Number(line.unit_price),
    net_total: Number(line.net_total),
  }))
  return { head: { id, ...Object.fromEntries(HEAD.map((field) => [field, invoice[field]])) }, lines }
}

/** Writes the head of a draft and, when given, its lines in place of those it has. */
export async function writeDraft(
  { service, context }: Store,
  head: Record<string, unknown> & { id: string },
  lines?: Record<string, unknown>[],
): Promise<void> {
  await service.updateInvoices(head, context)
  if (lines) {
    const old = await service.listInvoiceLines(
      { invoice_id: head.id },
      { select: ["id"], take: null },
      context,
    )
    await service.deleteInvoiceLines(
      old.map(({ id }) => id),
      context,
    )
    await service.createInvoiceLines(
      lines.map((line) => ({ ...line, invoice_id: head.id })) as never[],
      context,
    )
  }
}

/** The day that an invoice issued now is due: as the draft says, else after the payment terms. */
function dueDate(store: Store, { due_at }: StoredInvoice, issued_at: Date): Date {
  if (!due_at) {
    return new Date(+issued_at + store.service.options.payment_terms_days * DAY)
  }
  const due = new Date(due_at)
  if (+due + DAY <= +issued_at) {
    conflict(`The draft is due on ${due.toISOString().slice(0, 10)}, which is past. Give it a later date.`)
  }
  return due
}

/** When the last of a draft's goods arrived, if that was before now. */
function deliveryDate(draft: StoredInvoice, others: StoredInvoice[], deliveries: DeliveredPart[], now: Date) {
  const charged = chargedByLine(others)
  const parts = draft.lines.map(({ line_id, quantity }) => ({
    line_id,
    quantity: Number(quantity),
    before: charged.get(line_id)?.invoiced ?? 0,
  }))
  const at = lastDelivery(parts, deliveries)
  return at && at < now ? at : null
}

/** Issues a draft: its number and it are saved together. @throws conflict when it is not a draft or charges too much by now */
export async function issueInvoice(store: Store, input: IssueInput): Promise<string> {
  const { id, lines, buyer, seller, deliveries = [] } = input
  await lockSalesOrder(store, input.sales_order_id)
  const { invoice, others } = await findInvoice(store, input.sales_order_id, id)
  assertDraft(invoice)
  assertIssuable(invoice, lines, others)
  const issued_at = new Date()
  const due_at = dueDate(store, invoice, issued_at)
  const delivered_at = deliveryDate(invoice, others, deliveries, issued_at)
  const number = await takeNumber(store.manager, "invoice", issued_at)
  await store.service.updateInvoices(
    {
      id,
      status: "issued",
      number,
      issued_at,
      due_at,
      delivered_at,
      ...(buyer && { buyer }),
      ...(seller && { seller }),
    },
    store.context,
  )
  return number
}

/**
 * For a workflow that fails after issuing: makes the invoice a draft again and gives its number back; when another
 * invoice got the next number meanwhile, a credit note takes it back instead, so that the numbers have no gap.
 */
export async function takeBackIssue(
  store: Store,
  { sales_order_id, id, due_at = null }: { sales_order_id: string; id: string; due_at?: Date | null },
): Promise<void> {
  await lockSalesOrder(store, sales_order_id)
  const { invoice } = await findInvoice(store, sales_order_id, id)
  if (invoice.status !== "issued" || !invoice.number || !invoice.issued_at) {
    return
  }
  if (await giveNumberBack(store.manager, "invoice", new Date(invoice.issued_at), invoice.number)) {
    const draft = { status: "draft" as const, number: null, issued_at: null, delivered_at: null }
    await store.service.updateInvoices({ id, ...draft, due_at }, store.context)
  } else {
    await creditInvoice(store, { sales_order_id, id })
  }
}
