import { MathBN } from "@medusajs/framework/utils"
import {
  amountsOf,
  chargedAmounts,
  type CreditedBefore,
  creditTotals,
  settle,
  withoutNote,
} from "../../../modules/sales_order"
import { invoiceTotals, type TaxByRate } from "../../../utils/money"
import { noteSources } from "../truth/note-sources"
import type { SalesOrderTruth, StoredSalesOrder } from "../truth/read-truth"
import type { HostReceipts } from "../truth/receipts"
import { totalOf } from "../truth/total-of"
import type { Finding, Repair } from "./finding"

type Stored = StoredSalesOrder["invoices"][number]

const time = (date: Date | string | null | undefined) => (date ? +new Date(date) : null)
const moment = (date: Date | string | null | undefined) => (date ? new Date(date) : null)
const shown = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value))

/** What differs between two records, field by field. */
function differences(stored: Record<string, unknown>, truth: Record<string, unknown>): string[] {
  return Object.entries(truth)
    .filter(([field, value]) => shown(stored[field]) !== shown(value))
    .map(([field, value]) => `${field} is ${shown(stored[field])}, should be ${shown(value)}`)
}

/** What is stored of an order's progress, against what its host order and documents say. */
export function checkProgress(truth: SalesOrderTruth): Finding[] {
  const { sales_order, progress } = truth
  const stored = { ...sales_order, total: Number(sales_order.total) }
  const repair: Repair = { by: "look", sales_order_id: sales_order.id }
  return differences(stored, { ...progress, total: totalOf(truth) }).map((message) => ({
    about: `sales order #${sales_order.display_id} (${sales_order.id})`,
    message,
    repair,
  }))
}

/** Delivery notes against the fulfilments they are about. */
export function checkNotes({ sales_order, order }: SalesOrderTruth): Finding[] {
  const repair: Repair = { by: "look", sales_order_id: sales_order.id }
  const sources = noteSources(order)
  const missing = withoutNote(sources, sales_order.delivery_notes).map(({ fulfillment_id }) => ({
    about: `sales order #${sales_order.display_id} (${sales_order.id})`,
    message: `fulfillment ${fulfillment_id} has no delivery note`,
    repair,
  }))
  const wrong = sales_order.delivery_notes.flatMap((note) => {
    const about = `delivery note ${note.number} (${note.id})`
    const source = sources.find(({ fulfillment_id }) => fulfillment_id === note.fulfillment_id)
    if (!source) {
      const message = `its fulfillment ${note.fulfillment_id} is gone, and it is not canceled`
      return note.canceled_at ? [] : [{ about, message, repair }]
    }
    const dates = (["shipped_at", "delivered_at", "canceled_at"] as const)
      .filter((field) => time(note[field]) !== time(source[field]))
      .map((field) => ({
        about,
        message: `${field} is ${shown(note[field])}, should be ${shown(source[field])}`,
        repair,
      }))
    // The lines of a canceled one may be gone from the order since.
    return [...dates, ...(source.canceled_at ? [] : checkNoteLines(about, note.lines, source.lines))]
  })
  return [...missing, ...wrong]
}

type Carried = { line_id: string; quantity: unknown }

function checkNoteLines(about: string, stored: Carried[], carried: Carried[]): Finding[] {
  const text = (lines: Carried[]) =>
    lines
      .map(({ line_id, quantity }) => `${Number(quantity)} × ${line_id}`)
      .sort()
      .join(", ")
  const [ours, theirs] = [text(stored), text(carried)]
  return ours === theirs
    ? []
    : [{ about, message: `carries ${ours}, its fulfillment ${theirs}`, repair: null }]
}

type Sums = ReturnType<typeof creditTotals>

const byIssue = (a: Stored, b: Stored) =>
  (time(a.issued_at) ?? 0) - (time(b.issued_at) ?? 0) ||
  String(a.number).localeCompare(String(b.number), "en", { numeric: true })

/** What the credit notes of one invoice must come to by their lines: the tax of each depends on those before it. */
function sumsOfNotes(notes: Stored[]): [string, Sums][] {
  const before: CreditedBefore[] = []
  return [...notes].sort(byIssue).map(({ id, lines, currency_code }) => {
    const sums = creditTotals(lines, before, currency_code)
    before.push({ lines, ...sums })
    return [id, sums]
  })
}

/** What each invoice and credit note of an order must come to, by id. */
function expectedSums(documents: Stored[]): Map<string, Sums> {
  const notes = documents.filter(({ kind }) => kind === "credit_note")
  const invoices = documents.filter(({ kind }) => kind === "invoice")
  const credited = new Set(notes.map(({ credited_invoice_id }) => credited_invoice_id))
  return new Map([
    ...invoices.map(({ id, lines, currency_code }): [string, Sums] => [
      id,
      amountsOf(invoiceTotals(chargedAmounts(lines), currency_code)),
    ]),
    ...[...credited].flatMap((id) =>
      sumsOfNotes(notes.filter(({ credited_invoice_id }) => credited_invoice_id === id)),
    ),
  ])
}

const taxText = (taxes: TaxByRate[]) =>
  taxes.map(({ rate, net, tax }) => `${tax} on ${net} at ${rate} %`).join(", ") || "none"

function checkSums({ taxes, ...stored }: Stored, { taxes: due, ...expected }: Sums): string[] {
  const sums = Object.keys(expected).map((field) => [field, Number(stored[field as keyof typeof expected])])
  return differences(
    { ...Object.fromEntries(sums), tax: taxText(taxes ?? []) },
    { ...expected, tax: taxText(due) },
  )
}

/** Invoices and credit notes: sums, and what was credited of each. */
export function checkInvoices({ sales_order }: Pick<SalesOrderTruth, "sales_order">): Finding[] {
  const { invoices } = sales_order
  const expected = expectedSums(invoices)
  return invoices.flatMap((invoice): Finding[] => {
    const about = `${invoice.kind === "invoice" ? "invoice" : "credit note"} ${invoice.number ?? "draft"} (${invoice.id})`
    const sums = expected.get(invoice.id)
    const findings: Finding[] = (sums ? checkSums(invoice, sums) : []).map((message) => ({
      ...{ about, message, repair: null },
    }))
    if (invoice.kind === "credit_note") {
      const known = invoices.some(({ id }) => id === invoice.credited_invoice_id)
      return known
        ? findings
        : [...findings, { about, message: "credits an invoice of another order", repair: null }]
    }
    const notes = invoices.filter(({ credited_invoice_id }) => credited_invoice_id === invoice.id)
    const credited = notes
      .reduce((sum, { total }) => MathBN.add(sum, Number(total)), MathBN.convert(0))
      .toNumber()
    if (Number(invoice.credited_total) !== credited) {
      findings.push({
        about,
        message: `credited_total is ${Number(invoice.credited_total)}, its credit notes say ${credited}`,
        repair: { by: "credited", invoice_id: invoice.id, credited_total: credited },
      })
    }
    return findings
  })
}

/** What is stored of the money on an order, against what the host received. */
export function checkMoney({ sales_order }: SalesOrderTruth, receipts: HostReceipts): Finding[] {
  const repair: Repair = { by: "look", sales_order_id: sales_order.id }
  const invoices = sales_order.invoices.filter(
    ({ kind, status }) => kind === "invoice" && status === "issued",
  )
  const truth = settle(
    invoices.map((invoice) => ({
      ...invoice,
      issued_at: new Date(invoice.issued_at as Date),
      rates: invoice.taxes?.length ?? 1,
    })),
    receipts,
    sales_order.currency_code,
  )
  const head = differences(
    { paid: sales_order.paid, next_due_at: moment(sales_order.next_due_at) },
    { paid: truth.paid, next_due_at: moment(truth.next_due_at) },
  ).map((message) => ({
    about: `sales order #${sales_order.display_id} (${sales_order.id})`,
    message,
    repair,
  }))
  const each = truth.invoices.flatMap(({ id, paid_total, paid_at }) => {
    const stored = invoices.find((invoice) => invoice.id === id)
    return differences(
      { paid_total: Number(stored?.paid_total), paid_at: moment(stored?.paid_at) },
      { paid_total, paid_at: moment(paid_at) },
    ).map((message) => ({ about: `invoice ${stored?.number} (${id})`, message, repair }))
  })
  return [...head, ...each]
}
