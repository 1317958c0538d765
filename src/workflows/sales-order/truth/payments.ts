import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { HttpPayment } from "../../../types/http"
import { PAYMENT_METADATA } from "./receipts"
import { readRow } from "../../../utils/read-rows"

type Movement = { id: string; amount: BigNumberInput; created_at: string | Date; created_by: string | null }

/** A payment on a host order. */
export type HostPayment = {
  id: string
  payment_collection_id: string
  provider_id: string
  currency_code: string
  amount: BigNumberInput
  captured_at: string | Date | null
  canceled_at: string | Date | null
  created_at: string | Date
  invoice_id: string | null
  captures: Movement[]
  refunds: Movement[]
}

type Stored = Omit<HostPayment, "captures" | "refunds"> & { captures?: Movement[]; refunds?: Movement[] }
type Collection = { id: string; metadata: Record<string, unknown> | null; payments?: Stored[] }

const PAYMENT = "payment_collections.payments"
const FIELDS = [
  ...["id", "payment_collections.id", "payment_collections.metadata"],
  ...[`${PAYMENT}.*`, `${PAYMENT}.captures.*`, `${PAYMENT}.refunds.*`],
]

/** The payments of a host order, oldest first. */
export async function readPayments(container: MedusaContainer, order_id: string): Promise<HostPayment[]> {
  const order = await readRow<{ payment_collections?: (Collection | null)[] }>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: order_id },
  })
  return (order?.payment_collections ?? [])
    .filter((collection) => collection !== null)
    .flatMap(({ id, metadata, payments = [] }) =>
      payments.map((payment) => ({
        ...payment,
        payment_collection_id: id,
        invoice_id: (metadata?.[PAYMENT_METADATA.invoice_id] as string | undefined) ?? null,
        captures: payment.captures ?? [],
        refunds: payment.refunds ?? [],
      })),
    )
    .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at))
}

const iso = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())
const sum = (movements: Movement[]) =>
  movements.reduce((total, { amount }) => MathBN.add(total, amount), MathBN.convert(0)).toNumber()

/** The payments of an order as the API shows them. */
export function toHttpPayments(payments: HostPayment[]): HttpPayment[] {
  return payments.map((payment) => ({
    id: payment.id,
    payment_collection_id: payment.payment_collection_id,
    provider_id: payment.provider_id,
    currency_code: payment.currency_code,
    amount: Number(payment.amount),
    captured: sum(payment.captures),
    refunded: sum(payment.refunds),
    invoice_id: payment.invoice_id,
    captured_at: iso(payment.captured_at),
    canceled_at: iso(payment.canceled_at),
    created_at: iso(payment.created_at) as string,
  }))
}
