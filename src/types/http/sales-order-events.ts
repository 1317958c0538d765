/** Money on an order, as the host's payment collections have it. */
export type HttpPayment = {
  id: string
  payment_collection_id: string
  provider_id: string
  currency_code: string
  /** Authorised. */
  amount: number
  captured: number
  refunded: number
  /** The invoice it was paid for, where the CRM recorded it. */
  invoice_id: string | null
  captured_at: string | null
  canceled_at: string | null
  created_at: string
}

export type HttpTimelineKind =
  | "order_placed"
  | "order_edited"
  | "order_closed"
  | "order_canceled"
  | "delivery_note_issued"
  | "delivery_note_shipped"
  | "delivery_note_delivered"
  | "delivery_note_canceled"
  | "invoice_issued"
  | "credit_note_issued"
  | "payment_captured"
  | "payment_refunded"
  | "return_requested"
  | "return_received"
  | "return_canceled"
  | "exchange_created"
  | "claim_created"

/** What happened on an order, oldest first; computed from its documents. */
export type HttpTimelineEvent = {
  kind: HttpTimelineKind
  at: string
  document?: {
    type: "order" | "delivery_note" | "invoice" | "credit_note" | "payment" | "return" | "exchange" | "claim"
    id: string
    number: string | null
  }
  /** Pieces. */
  quantity?: number
  /** Major units, with tax. */
  amount?: number
  /** Host user, where the host says who it was. */
  actor_id?: string
}

/** A host order that the CRM does not know and that may be taken in. */
export type HttpOrderCandidate = {
  order_id: string
  display_id: number
  created_at: string
  email: string | null
  customer_id: string | null
  buyer_name: string
  currency_code: string
  total: number
  sales_channel: string | null
}
