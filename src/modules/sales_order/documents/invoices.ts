import { crmError } from "../../../errors/crm-error"
import type { InvoiceTotals } from "../../../utils/money"
import type { SalesOrderSession } from "../entities"
import type { PartySnapshot } from "../models/invoice"
import type { AskedLine } from "./asked-lines"
import { type InvoiceFrom, planInvoice, type PlanLine } from "./plan-invoice"
import { findInvoice, insertInvoice, listInvoices, lockSalesOrder, type StoredInvoice } from "./invoice-rows"

export type Parties = { buyer: PartySnapshot; seller: PartySnapshot }

/** What people write on a draft; what is left out stays as it is. */
export type InvoiceDetails = {
  note?: string | null
  due_at?: Date | null
  locale?: string
  exchange_rate?: number | null
  exchange_rate_date?: Date | null
}

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

export type EditInput = InvoiceRequest &
  InvoiceDetails & { id: string; sales_order_id: string; lines: PlanLine[] }

/** A draft as it was before an edit. */
export type DraftBefore = { head: Record<string, unknown> & { id: string }; lines: Record<string, unknown>[] }

const DETAILS = ["note", "due_at", "locale", "exchange_rate", "exchange_rate_date"] as const
const HEAD = [...DETAILS, "subtotal", "tax_total", "rounding", "total", "taxes"] as const

/** Only what was said: an undefined column would be written as null. */
const given = (details: InvoiceDetails) =>
  Object.fromEntries(
    DETAILS.map((field) => [field, details[field]]).filter(([, value]) => value !== undefined),
  )

/** The sums of a document as they are stored. */
export const amountsOf = ({ net_total, taxes, ...totals }: InvoiceTotals) => ({
  subtotal: net_total.toNumber(),
  tax_total: totals.tax_total.toNumber(),
  rounding: totals.rounding.toNumber(),
  total: totals.total.toNumber(),
  taxes,
})

/** @throws conflict when it is issued already */
export function assertDraft({ status, number }: StoredInvoice): void {
  if (status !== "draft") {
    throw crmError("invoice_not_draft", { number: number ?? "", status })
  }
}

/** Makes a draft of an invoice. Two at once cannot charge a piece twice. @throws invalid_data, conflict */
export async function createInvoice(session: SalesOrderSession, input: NewInvoice): Promise<string> {
  const { sales_order_id, currency_code, buyer, seller } = input
  await lockSalesOrder(session, sales_order_id)
  const invoices = await listInvoices(session, sales_order_id)
  const { lines, totals } = planInvoice({ ...input, invoices })
  const head = { sales_order_id, currency_code, buyer, seller, ...given(input), ...amountsOf(totals) }
  return await insertInvoice(session, head, lines)
}

/** Changes a draft, and plans its lines anew when quantities are asked for. @throws invalid_data, conflict */
export async function editInvoice(session: SalesOrderSession, input: EditInput): Promise<DraftBefore> {
  const { id, asked } = input
  await lockSalesOrder(session, input.sales_order_id)
  const { invoice, others } = await findInvoice(session, input.sales_order_id, id)
  assertDraft(invoice)
  const { currency_code } = invoice
  const plan = asked && planInvoice({ ...input, invoices: others, currency_code })
  await writeDraft(session, { id, ...given(input), ...(plan && amountsOf(plan.totals)) }, plan?.lines)
  const lines = invoice.lines.map(({ kind, line_id, title, sku, tax_rate, rank, ...line }) => ({
    ...{ kind, line_id, title, sku, tax_rate, rank },
    quantity: Number(line.quantity),
    unit_price: Number(line.unit_price),
    net_total: Number(line.net_total),
    gross_total: line.gross_total === null ? null : Number(line.gross_total),
  }))
  return { head: { id, ...Object.fromEntries(HEAD.map((field) => [field, invoice[field]])) }, lines }
}

/** Writes the head of a draft and, when given, its lines in place of those it has. */
export async function writeDraft(
  { service, context }: SalesOrderSession,
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
