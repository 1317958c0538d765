import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { roundMoney } from "../../../utils/money"

type PayableInvoice = {
  kind: "invoice" | "credit_note"
  status: "draft" | "issued" | "canceled"
  number: string | null
  currency_code: string
  total: BigNumberInput
  credited_total: BigNumberInput
  paid_total: BigNumberInput
  paid_at: Date | null
}

function invalid(message: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

function conflict(message: string): never {
  throw new MedusaError(MedusaError.Types.CONFLICT, message)
}

/** What a payment that does not say its amount pays. @throws conflict when nothing can be paid */
function openAmount(invoice: PayableInvoice): number {
  const { kind, status, number, total, credited_total, paid_total } = invoice
  if (kind === "credit_note") {
    conflict(`${number} is a credit note: refund the payment on the order's own page instead.`)
  }
  if (status === "draft") {
    conflict("This invoice is a draft. Issue it before it is paid.")
  }
  if (status === "canceled") {
    conflict(`Invoice ${number} is canceled: there is nothing to pay on it.`)
  }
  const open = MathBN.sub(MathBN.sub(total, credited_total), paid_total)
  if (invoice.paid_at || MathBN.lte(open, 0)) {
    conflict(`Invoice ${number} is paid already.`)
  }
  return open.toNumber()
}

/**
 * How much a payment on an invoice is: what was asked for, else all that is open. In major units, with tax.
 * @throws invalid_data for no amount of this currency, a date to come, or more than the whole invoice; conflict when the
 * invoice cannot be paid or less than that is open
 */
export function planPayment(
  invoice: PayableInvoice,
  { amount, paid_at }: { amount?: number; paid_at?: Date | null },
): number {
  const { number, currency_code, total } = invoice
  const open = openAmount(invoice)
  if (paid_at && paid_at > new Date()) {
    invalid(`paid_at: ${paid_at.toISOString()} is still to come`)
  }
  if (amount === undefined) {
    return open
  }
  if (!(amount > 0) || !MathBN.eq(amount, roundMoney(amount, currency_code))) {
    invalid(`amount: ${amount} is no amount of ${currency_code} that can be paid`)
  }
  if (amount > open) {
    const message = `amount: cannot pay ${amount} on invoice ${number}: ${open} of ${total} ${currency_code} are open`
    return MathBN.gt(amount, total) ? invalid(message) : conflict(message)
  }
  return amount
}
