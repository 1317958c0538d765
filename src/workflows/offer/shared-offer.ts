import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { hashOfToken, isToken } from "../../modules/offer"
import type { HttpPublicOffer, HttpPublicOfferLine, HttpPublicSeller } from "../../types/http"
import { readSeller } from "../seller/read-seller"
import { readAgent } from "./read-agent"
import { OFFER_FIELDS, type StoredOffer, toStoredOffer } from "./read-offer"
import { readRow } from "../../utils/read-rows"

/**
 * The offer behind a customer's link.
 * @throws not_found for a link that leads, or leads any more, to nothing
 */
export async function findSharedOffer(container: MedusaContainer, token: string): Promise<StoredOffer> {
  const offer = isToken(token)
    ? await readRow<Record<string, unknown>>(container, {
        entity: "crm_offer",
        fields: OFFER_FIELDS,
        filters: { accept_token_hash: hashOfToken(token), status: { $ne: "draft" } },
      })
    : undefined
  if (!offer) {
    throw crmError("offer_link_unknown")
  }
  return toStoredOffer(offer)
}

/** The status that the customer sees: what is past its validity has expired, also before anybody wrote that down. */
export function publicStatus(offer: Pick<StoredOffer, "status" | "valid_until">): HttpPublicOffer["status"] {
  const isOver = offer.status === "sent" && new Date(offer.valid_until) <= new Date()
  return isOver ? "expired" : (offer.status as HttpPublicOffer["status"])
}

const SELLER_FIELDS = [
  ...["name", "tax_id", "register_number", "address_1", "city", "province", "postal_code"],
  ...["country_code", "email", "phone", "website", "bank_name", "iban"],
] as (keyof HttpPublicSeller)[]

const LINE_FIELDS = [
  ...["kind", "title", "sku", "quantity", "list_price", "is_tax_inclusive", "discount_type"],
  ...["discount_value", "unit_price", "tax_rate", "document_discount", "net_total"],
] as (keyof HttpPublicOfferLine)[]

const OWN_FIELDS = [
  ...["number", "revision", "locale", "currency_code", "sent_at", "valid_until", "accepted_at"],
  ...["declined_at", "decline_reason", "shipping_address", "billing_address", "discount_type"],
  ...[
    "discount_value",
    "shipping_name",
    "shipping_amount",
    "shipping_tax_rate",
    "subtotal",
    "discount_total",
    "tax_total",
  ],
  ...["total", "note", "terms"],
] as (keyof HttpPublicOffer & keyof StoredOffer)[]

/** Only these fields: what is not named here stays with the seller. */
function pick<T, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null])) as Pick<T, K>
}

/** A price above the list is nobody's discount, and the list no customer's business then. */
function publicLine(line: StoredOffer["lines"][number]): HttpPublicOfferLine {
  const shown = pick(line as HttpPublicOfferLine, LINE_FIELDS)
  return { ...shown, list_price: Math.max(line.list_price, line.unit_price) }
}

/** Which lines of an offer are shown. */
export type LinesPage = { limit: number; offset: number }

/** Unless asked otherwise: small offers whole, large ones in pages that a browser takes at once. */
export const LINES_PAGE: LinesPage = { limit: 200, offset: 0 }

/** What the document and the sums on it are made from. */
export const ALL_LINES: LinesPage = { limit: Infinity, offset: 0 }

/** What the customer sees of an offer, with one page of its lines. */
export async function toPublicOffer(
  container: MedusaContainer,
  offer: StoredOffer,
  { limit, offset }: LinesPage = LINES_PAGE,
): Promise<HttpPublicOffer> {
  const [seller, contact] = await Promise.all([readSeller(container), readAgent(container, offer.owner_id)])
  const status = publicStatus(offer)
  return {
    ...(pick(offer, OWN_FIELDS) as Pick<HttpPublicOffer, (typeof OWN_FIELDS)[number]>),
    status,
    can_answer: status === "sent",
    seller: pick(seller, SELLER_FIELDS),
    contact,
    buyer: pick(offer.buyer, ["name", "email", "phone"]),
    lines: offer.lines.slice(offset, offset + limit).map(publicLine),
    lines_count: offer.lines.length,
    lines_offset: offset,
    lines_limit: limit,
    taxes: offer.taxes ?? [],
  }
}
