import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
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

/** What a payment that does not say its amount pays. @throws conflict when nothing can be paid */
function openAmount(invoice: PayableInvoice): number {
  const { kind, status, number, total, credited_total, paid_total } = invoice
  if (kind === "credit_note") {
    throw crmError("credit_note_not_paid", { number: number ?? "" })
  }
  if (status === "draft") {
    throw crmError("draft_not_paid")
  }
  if (status === "canceled") {
    throw crmError("invoice_canceled_not_paid", { number: number ?? "" })
  }
  const open = MathBN.sub(MathBN.sub(total, credited_total), paid_total)
  if (invoice.paid_at || MathBN.lte(open, 0)) {
    throw crmError("invoice_paid", { number: number ?? "" })
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
    throw crmError("paid_in_future", { field: "paid_at", paid_at: paid_at.toISOString() })
  }
  if (amount === undefined) {
    return open
  }
  if (!(amount > 0) || !MathBN.eq(amount, roundMoney(amount, currency_code))) {
    throw crmError("amount_not_payable", { field: "amount", amount, currency: currency_code })
  }
  if (amount > open) {
    const code = MathBN.gt(amount, total) ? "payment_over_total" : "payment_over_open"
    throw crmError(code, {
      field: "amount",
      amount,
      number: number ?? "",
      open,
      total: Number(total),
      currency: currency_code,
    })
  }
  return amount
}
