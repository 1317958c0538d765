import type { SalesOrderSession } from "../entities"
import { type Paid, type Receipts, settle, type Settlement } from "../state/settlement"
import { lockSalesOrder } from "./invoice-rows"

/** What is stored of an order's payments, and which invoices were not paid before. */
export type Settled = { before: Settlement & { id: string }; paid: string[] }

const time = (date: Date | null) => (date === null ? null : +new Date(date))
const isSame = (a: Omit<Paid, "id">, b: Omit<Paid, "id">) =>
  Number(a.paid_total) === Number(b.paid_total) && time(a.paid_at) === time(b.paid_at)

/**
 * Makes an order and its invoices say what was paid of them, counted from all the money that came in. An invoice that
 * is credited as a whole is not paid: its money pays the others.
 * @returns how it was before; null when nothing changed
 */
export async function settleInvoices(
  session: SalesOrderSession,
  id: string,
  receipts: Receipts,
): Promise<Settled | null> {
  const { service, context } = session
  await lockSalesOrder(session, id)
  const order = await service.retrieveSalesOrder(id, {}, context)
  const invoices = await service.listInvoices(
    { sales_order_id: id, kind: "invoice" },
    { take: null },
    context,
  )
  const payable = invoices
    .filter(({ status }) => status === "issued")
    .map((invoice) => ({
      ...invoice,
      issued_at: new Date(invoice.issued_at as Date),
      rates: invoice.taxes?.length ?? 1,
    }))
  const { paid, next_due_at, invoices: settled } = settle(payable, receipts, order.currency_code)
  const now = new Map(settled.map((each) => [each.id, each]))
  const rows = invoices.map(({ id, paid_total, paid_at }) => ({
    before: { id, paid_total: Number(paid_total), paid_at },
    after: now.get(id) ?? { id, paid_total: 0, paid_at: null },
  }))
  const changed = rows.filter(({ before, after }) => !isSame(before, after))
  if (!changed.length && order.paid === paid && time(order.next_due_at) === time(next_due_at)) {
    return null
  }
  await writeSettlement(session, { id, paid, next_due_at, invoices: changed.map(({ after }) => after) })
  const before = { id, paid: order.paid, next_due_at: order.next_due_at }
  return {
    before: { ...before, invoices: changed.map((each) => each.before) },
    paid: changed.filter((each) => each.after.paid_at && !each.before.paid_at).map(({ after }) => after.id),
  }
}

/** Writes what was paid of an order and its invoices. */
export async function writeSettlement(
  { service, context }: SalesOrderSession,
  { id, paid, next_due_at, invoices }: Settlement & { id: string },
): Promise<void> {
  await service.updateSalesOrders({ id, paid, next_due_at }, context)
  if (invoices.length) {
    await service.updateInvoices(invoices, context)
  }
}
