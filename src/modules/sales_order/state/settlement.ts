import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { roundMoney, smallestUnit } from "../../../utils/money"
import type { Progress } from "./order-progress"

/** An issued invoice that is not credited as a whole. Amounts with tax, in major units. */
export type Payable = {
  id: string
  total: BigNumberInput
  credited_total: BigNumberInput
  issued_at: Date
  due_at: Date | null
  /** How many tax rates it has, each of them rounded. */
  rates: number
}

/** Money received on an order, less what was given back of it; below zero when more went out than came in. */
export type Receipt = {
  amount: BigNumberInput
  at: Date
  /** The invoice it was received for; null when nobody said. */
  invoice_id: string | null
}

/** The receipts of an order, and whether the host holds its order to be paid. */
export type Receipts = { receipts: Receipt[]; is_paid_in_host: boolean }

export type Paid = { id: string; paid_total: number; paid_at: Date | null }
export type Settlement = { invoices: Paid[]; paid: Progress; next_due_at: Date | null }

type Amount = ReturnType<typeof MathBN.convert>
type Money = { left: Amount; at: Date; invoice_id: string | null }
type Account = Payable & { open: Amount; paid: Amount; last_at: Date | null }

const time = (date: Date | null) => (date ? +new Date(date) : Number.MAX_SAFE_INTEGER)
const byDueDate = (a: Payable, b: Payable) =>
  time(a.due_at) - time(b.due_at) || time(a.issued_at) - time(b.issued_at) || (a.id < b.id ? -1 : 1)
/** What came at the same moment has an order too, or it would matter in which it is told of. */
const inTime = (a: Money, b: Money) => +a.at - +b.at || (a.invoice_id ?? "").localeCompare(b.invoice_id ?? "")
const inReverse = (a: Money, b: Money) =>
  Number(a.invoice_id !== null) - Number(b.invoice_id !== null) || inTime(b, a)

/** What came in, oldest first; what merely went out is taken off the latest of it, off an invoice's own money last. */
function moneyOf(receipts: Receipt[], currency_code: string): Money[] {
  const rounded = receipts.map(({ amount, at, invoice_id }) => ({
    ...{ at: new Date(at), invoice_id },
    left: roundMoney(amount, currency_code),
  }))
  const money = rounded.filter(({ left }) => MathBN.gt(left, 0)).sort(inTime)
  const gone = rounded.filter(({ left }) => MathBN.lt(left, 0))
  let given_back = MathBN.abs(MathBN.sum(...gone.map(({ left }) => left)))
  for (const each of [...money].sort(inReverse)) {
    const part = MathBN.min(each.left, given_back)
    each.left = MathBN.sub(each.left, part)
    given_back = MathBN.sub(given_back, part)
  }
  return money
}

function pay(account: Account, money: Money): void {
  const part = MathBN.min(account.open, money.left)
  if (MathBN.gt(part, 0)) {
    account.open = MathBN.sub(account.open, part)
    account.paid = MathBN.add(account.paid, part)
    account.last_at = money.at > (account.last_at ?? 0) ? money.at : account.last_at
    money.left = MathBN.sub(money.left, part)
  }
}

/** What may stay open when the host's order, which rounds nothing, is paid: the smallest unit for each rate. */
function slackOf(accounts: Account[], currency_code: string): Amount {
  const rates = accounts.reduce((sum, account) => sum + Math.max(account.rates, 1), 0)
  return MathBN.mult(rates, smallestUnit(currency_code))
}

/**
 * Which invoices an order's money pays: first those it was received for, then the others as they fall due. It is
 * counted afresh each time, so the order in which money and invoices came makes no difference.
 */
export function settle(
  invoices: Payable[],
  { receipts, is_paid_in_host }: Receipts,
  currency_code: string,
): Settlement {
  const accounts: Account[] = [...invoices].sort(byDueDate).map((invoice) => ({
    ...invoice,
    open: MathBN.sub(invoice.total, invoice.credited_total),
    paid: MathBN.convert(0),
    last_at: null,
  }))
  const money = moneyOf(receipts, currency_code)
  for (const account of accounts) {
    money.filter(({ invoice_id }) => invoice_id === account.id).forEach((each) => pay(account, each))
  }
  for (const account of accounts) {
    money.forEach((each) => pay(account, each))
  }
  const slack = is_paid_in_host ? slackOf(accounts, currency_code) : 0
  const isPaid = ({ open }: Account) => MathBN.lte(open, slack)
  const owed = accounts.filter(({ open, paid }) => MathBN.gt(MathBN.add(open, paid), 0))
  const [next] = owed.filter((account) => !isPaid(account) && account.due_at)
  return {
    invoices: accounts.map((account) => ({
      id: account.id,
      paid_total: account.paid.toNumber(),
      paid_at: isPaid(account) ? (account.last_at ?? new Date(account.issued_at)) : null,
    })),
    paid: progressOf(owed, isPaid),
    next_due_at: next?.due_at ? new Date(next.due_at) : null,
  }
}

function progressOf(owed: Account[], isPaid: (account: Account) => boolean): Progress {
  if (owed.length && owed.every(isPaid)) {
    return "full"
  }
  return owed.some(({ paid }) => MathBN.gt(paid, 0)) ? "partial" : "none"
}
