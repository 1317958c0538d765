import type { OfferStatus } from "./offer-status"

/** An offer as the choice of the live one looks at it. */
export type OfferAmount = {
  id: string
  status: OfferStatus
  /** With tax, in major units of currency_code. */
  total: number
  currency_code: string
  has_lines: boolean
  sent_at: Date | string | null
  accepted_at: Date | string | null
  created_at: Date | string
}

const RANKED = [
  { status: "accepted", at: (offer: OfferAmount) => offer.accepted_at },
  { status: "sent", at: (offer: OfferAmount) => offer.sent_at },
  { status: "draft", at: (offer: OfferAmount) => offer.created_at },
] as const

const time = (at: Date | string | null) => (at === null ? 0 : new Date(at).getTime())

/**
 * The offer that an opportunity's amount follows: the one accepted last, else the one sent last, else the newest draft
 * with lines. Undefined when nothing is live: the amount then keeps what it was.
 */
export function liveOffer(offers: OfferAmount[]): OfferAmount | undefined {
  for (const { status, at } of RANKED) {
    const [latest] = offers
      .filter((offer) => offer.status === status && (status !== "draft" || offer.has_lines))
      .sort((a, b) => time(at(b)) - time(at(a)) || b.id.localeCompare(a.id))
    if (latest) {
      return latest
    }
  }
  return undefined
}
