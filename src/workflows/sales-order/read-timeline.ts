import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Actor } from "../../modules/pipeline"
import type { HttpTimelineEvent, HttpTimelineKind } from "../../types/http"
import { findVisible, type OwnedRecord } from "../access/find-visible"
import { type HostPayment, readPayments } from "./truth/payments"
import { readTruth, type SalesOrderTruth } from "./truth/read-truth"
import { readRows } from "../../utils/read-rows"

type Moment = string | Date | null | undefined
type Event = Omit<HttpTimelineEvent, "at" | "kind"> & { kind: HttpTimelineKind; at: Moment }
type Quantities = { quantity: BigNumberInput }[]

type Return = {
  id: string
  display_id: number
  requested_at: Moment
  received_at: Moment
  canceled_at: Moment
  created_by: string | null
  items?: Quantities
}
type Change = {
  id: string
  change_type: string | null
  confirmed_at: Moment
  confirmed_by: string | null
  exchange_id: string | null
  claim_id: string | null
}
type Fulfillment = { id: string; created_by: string | null; marked_shipped_by: string | null }
type Head = { display_id: number; created_at: Moment; canceled_at: Moment; fulfillments?: Fulfillment[] }

const pieces = (lines: Quantities = []) =>
  lines.reduce((sum, { quantity }) => MathBN.add(sum, quantity), MathBN.convert(0)).toNumber()

const orderDocument = ({ sales_order }: SalesOrderTruth) =>
  ({ type: "order", id: sales_order.order_id, number: String(sales_order.display_id) }) as const

function noteEvents({ sales_order }: SalesOrderTruth, fulfillments: Fulfillment[]): Event[] {
  return sales_order.delivery_notes.flatMap((note) => {
    const by = fulfillments.find(({ id }) => id === note.fulfillment_id)
    const document = { type: "delivery_note", id: note.id, number: note.number } as const
    const of = { document, quantity: pieces(note.lines) }
    return [
      {
        kind: "delivery_note_issued" as const,
        at: note.issued_at,
        ...of,
        actor_id: by?.created_by ?? undefined,
      },
      {
        kind: "delivery_note_shipped" as const,
        at: note.shipped_at,
        ...of,
        actor_id: by?.marked_shipped_by ?? undefined,
      },
      { kind: "delivery_note_delivered" as const, at: note.delivered_at, ...of },
      { kind: "delivery_note_canceled" as const, at: note.canceled_at, ...of },
    ]
  })
}

function invoiceEvents({ sales_order }: SalesOrderTruth): Event[] {
  return sales_order.invoices.map(({ kind, id, number, issued_at, total }) => ({
    kind: kind === "invoice" ? "invoice_issued" : "credit_note_issued",
    at: issued_at,
    document: { type: kind, id, number },
    amount: Number(total),
  }))
}

function paymentEvents(payments: HostPayment[]): Event[] {
  return payments.flatMap(({ id, captures, refunds }) => {
    const document = { type: "payment", id, number: null } as const
    const movements = (kind: "payment_captured" | "payment_refunded", list: HostPayment["captures"]) =>
      list.map(({ amount, created_at, created_by }) => ({
        ...{ kind, at: created_at, document, amount: Number(amount) },
        actor_id: created_by ?? undefined,
      }))
    return [...movements("payment_captured", captures), ...movements("payment_refunded", refunds)]
  })
}

function returnEvents(returns: Return[]): Event[] {
  return returns.flatMap(({ id, display_id, items, created_by, ...dates }) => {
    const of = {
      document: { type: "return" as const, id, number: String(display_id) },
      quantity: pieces(items),
    }
    return [
      { kind: "return_requested" as const, at: dates.requested_at, ...of, actor_id: created_by ?? undefined },
      { kind: "return_received" as const, at: dates.received_at, ...of },
      { kind: "return_canceled" as const, at: dates.canceled_at, ...of },
    ]
  })
}

function changeEvents(truth: SalesOrderTruth, changes: Change[]): Event[] {
  return changes.flatMap(
    ({ change_type, confirmed_at: at, confirmed_by, exchange_id, claim_id }): Event[] => {
      const by = { at, actor_id: confirmed_by ?? undefined }
      switch (change_type) {
        case "edit":
          return [{ kind: "order_edited", document: orderDocument(truth), ...by }]
        case "exchange":
          return [
            {
              kind: "exchange_created",
              document: { type: "exchange", id: exchange_id ?? "", number: null },
              ...by,
            },
          ]
        case "claim":
          return [
            { kind: "claim_created", document: { type: "claim", id: claim_id ?? "", number: null }, ...by },
          ]
        default:
          return []
      }
    },
  )
}

function orderEvents(truth: SalesOrderTruth, { created_at, canceled_at }: Head): Event[] {
  const document = orderDocument(truth)
  const amount = Number(truth.sales_order.total)
  return [
    { kind: "order_placed", at: created_at, document, amount },
    { kind: "order_closed", at: truth.sales_order.closed_at, document },
    { kind: "order_canceled", at: canceled_at, document },
  ]
}

/** The host's part of the story, in one query for each kind of document. */
async function readHostStory(container: MedusaContainer, order_id: string) {
  const by = ["fulfillments.id", "fulfillments.created_by", "fulfillments.marked_shipped_by"]
  const [[head], returns, changes] = await Promise.all([
    readRows<Head>(container, {
      entity: "order",
      fields: ["id", "display_id", "created_at", "canceled_at", ...by],
      filters: { id: order_id },
    }),
    readRows<Return>(container, { entity: "return", fields: ["*", "items.quantity"], filters: { order_id } }),
    readRows<Change>(container, {
      entity: "order_change",
      fields: ["id", "change_type", "confirmed_at", "confirmed_by", "exchange_id", "claim_id"],
      filters: { order_id, confirmed_at: { $ne: null } },
    }),
  ])
  return { head, returns, changes }
}

/** What happened on an order the actor may see, oldest first; computed, nothing of it is stored. @throws not_found */
export async function readTimeline(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpTimelineEvent[]> {
  const { order_id } = await findVisible<OwnedRecord & { order_id: string }>(
    container,
    actor,
    "sales_order",
    "read",
    id,
    ["order_id"],
  )
  const [truth, payments, story] = await Promise.all([
    readTruth(container, id),
    readPayments(container, order_id),
    readHostStory(container, order_id),
  ])
  const events = [
    ...orderEvents(truth, story.head),
    ...noteEvents(truth, story.head.fulfillments ?? []),
    ...invoiceEvents(truth),
    ...paymentEvents(payments),
    ...returnEvents(story.returns),
    ...changeEvents(truth, story.changes),
  ]
  return events
    .flatMap(({ at, ...event }) => (at ? [{ ...event, at: new Date(at).toISOString() }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
