import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Receipt, Receipts } from "../../../modules/sales_order"
import { roundMoney } from "../../../utils/money"
import { readRows } from "../../../utils/read-rows"

type Movement = { id: string; amount: BigNumberInput; created_at: string | Date }
type PaymentCollection = {
  id: string
  status: string
  metadata: Record<string, unknown> | null
  payments?: { captures?: Movement[]; refunds?: Movement[] }[]
}
type Transaction = Movement & { reference_id: string | null }
type PaidOrder = {
  id: string
  status: string
  currency_code: string
  summary?: { pending_difference?: BigNumberInput } | null
  transactions?: (Transaction | null)[]
  payment_collections?: (PaymentCollection | null)[]
}

/** What the host knows of the money of an order. */
export type HostReceipts = Receipts & {
  /** The host order is canceled. */
  is_canceled: boolean
  /** A payment collection that waits to be paid. */
  open_collection_id: string | null
}

/** In a payment collection's metadata: the invoice it was paid for, and when the money came. */
export const PAYMENT_METADATA = { invoice_id: "crm_invoice_id", paid_at: "crm_paid_at" } as const

const FIELDS = [
  ...["id", "status", "currency_code", "summary", "transactions.*"],
  ...["payment_collections.id", "payment_collections.status", "payment_collections.metadata"],
  ...["payment_collections.payments.id", "payment_collections.payments.captures.*"],
  "payment_collections.payments.refunds.*",
]

const textOf = (value: unknown) => (typeof value === "string" && value ? value : null)
const present = <T>(values: (T | null)[] | undefined) => (values ?? []).filter((value) => value !== null)
const sum = (movements: Movement[]) => MathBN.sum(...movements.map(({ amount }) => amount))

/** What one collection brought: its captures less its refunds, as one receipt. */
function receiptOf({ metadata, payments = [] }: PaymentCollection) {
  const captures = payments.flatMap((payment) => payment.captures ?? [])
  const refunds = payments.flatMap((payment) => payment.refunds ?? [])
  const last = Math.max(...captures.map(({ created_at }) => +new Date(created_at)))
  const said = textOf(metadata?.[PAYMENT_METADATA.paid_at])
  const receipt: Receipt = {
    amount: MathBN.sub(sum(captures), sum(refunds)),
    at: new Date(said ?? last),
    invoice_id: textOf(metadata?.[PAYMENT_METADATA.invoice_id]),
  }
  return { receipts: captures.length ? [receipt] : [], ids: [...captures, ...refunds].map(({ id }) => id) }
}

/** The money of an order: what its payment collections brought, and transactions that belong to none of them. */
function receiptsOf(order: PaidOrder): HostReceipts {
  const collections = present(order.payment_collections)
  const brought = collections.map(receiptOf)
  const known = new Set(brought.flatMap(({ ids }) => ids))
  const others = present(order.transactions)
    .filter(({ reference_id }) => !reference_id || !known.has(reference_id))
    .map(({ amount, created_at }) => ({ amount, at: new Date(created_at), invoice_id: null }))
  const pending = order.summary?.pending_difference
  return {
    receipts: [...brought.flatMap(({ receipts }) => receipts), ...others],
    is_paid_in_host: pending !== undefined && MathBN.lte(roundMoney(pending, order.currency_code), 0),
    is_canceled: order.status === "canceled",
    open_collection_id: collections.find(({ status }) => status === "not_paid")?.id ?? null,
  }
}

/** The money of host orders by their ids, as their payments and transactions say. One query, however many there are. */
export async function readReceipts(
  container: MedusaContainer,
  order_ids: string[],
): Promise<Map<string, HostReceipts>> {
  const orders = await readRows<PaidOrder>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: order_ids },
  })
  return new Map(orders.map((order) => [order.id, receiptsOf(order)]))
}
