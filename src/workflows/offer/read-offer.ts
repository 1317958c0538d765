import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type DraftLine,
  lineMargin,
  OFFER_TRANSITIONS,
  offerMargin,
  type OfferStatus,
} from "../../modules/offer"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"
import type { Action, Actor } from "../../modules/pipeline"
import type { HttpOffer, HttpOfferLine, HttpOfferRow } from "../../types/http"
import { findVisible, type OwnedRecord } from "../access/find-visible"

/** The fields of an offer with its lines. */
export const OFFER_FIELDS = ["*", "lines.*"]

/** An offer as the query returns it. */
export type OfferRow = OwnedRecord & Record<string, unknown>

/** An offer as the workflows pass it on: plain numbers, lines in order. */
export type StoredOffer = Omit<
  HttpOffer,
  "lines" | "next_statuses" | "sales_order_id" | "margin" | "margin_percent" | "is_margin_complete"
> &
  OwnedRecord & {
    lines: (DraftLine & HttpOfferLine)[]
  }

const OFFER_AMOUNTS = [
  "shipping_amount",
  "subtotal",
  "discount_total",
  "tax_total",
  "total",
  "shipping_tax_rate",
  "discount_value",
]
const LINE_AMOUNTS = [
  "quantity",
  "list_price",
  "unit_price",
  "subtotal",
  "discount_total",
  "net_total",
  "tax_total",
  "total",
  "tax_rate",
  "discount_value",
  "document_discount",
  "original_price",
  "unit_cost",
]

/** Stored amounts come as strings or BigNumbers with a raw twin; JSON wants numbers alone. */
function withNumbers(row: Record<string, unknown>, amounts: string[]): Record<string, unknown> {
  const plain = Object.entries(row).filter(([key]) => !key.startsWith("raw_") && key !== "deleted_at")
  return Object.fromEntries(
    plain.map(([key, value]) => [key, amounts.includes(key) && value !== null ? Number(value) : value]),
  )
}

/** A stored offer in plain numbers, its lines in order. */
export function toStoredOffer(row: Record<string, unknown>): StoredOffer {
  const lines = ((row.lines as Record<string, unknown>[] | undefined) ?? [])
    .map((line) => withNumbers(line, LINE_AMOUNTS))
    .sort((a, b) => Number(a.rank) - Number(b.rank))
  return { ...withNumbers(row, OFFER_AMOUNTS), lines } as StoredOffer
}

const HIDDEN = new Set([
  ...["accept_token_hash", "accept_started_at", "accept_lease_until", "link_nonce", "pdf_file_id", "lines"],
])

/** A row of the offers list. */
export function toHttpOfferRow(row: Record<string, unknown>): HttpOfferRow {
  const offer = withNumbers(row, OFFER_AMOUNTS)
  const shown = Object.entries(offer).filter(([key]) => !HIDDEN.has(key))
  return {
    ...Object.fromEntries(shown),
    taxes: offer.taxes ?? [],
    next_statuses: OFFER_TRANSITIONS[offer.status as OfferStatus],
  } as HttpOfferRow
}

/**
 * An offer as a reader sees it: the one place where costs and margins are shown or hidden.
 * @param row as the query returned it, with its lines
 */
export function toHttpOffer(
  row: Record<string, unknown>,
  actor: Pick<Actor, "can_see_margin">,
  sales_order_id: string | null,
): HttpOffer {
  const head = toHttpOfferRow(row)
  const { lines } = toStoredOffer(row)
  const costed = actor.can_see_margin ? lines : lines.map((line) => ({ ...line, unit_cost: null }))
  return {
    ...head,
    ...offerMargin(costed, head.currency_code),
    lines: costed.map((line) => ({ ...line, ...lineMargin(line, head.currency_code) })),
    sales_order_id,
  }
}

/** One offer the actor may see, whole. @throws not_found, forbidden */
export async function readOffer(
  container: MedusaContainer,
  actor: Actor,
  id: string,
  action: Action = "read",
): Promise<HttpOffer> {
  const row = await findVisible<OfferRow>(container, actor, "offer", action, id, OFFER_FIELDS)
  // Until its acceptance is complete, an accepted offer has none.
  const [sales_order] = row.order_id
    ? await container
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .listSalesOrders({ offer_id: id }, { select: ["id"] })
    : []
  return toHttpOffer(row, actor, sales_order?.id ?? null)
}
