/** The states of an offer and where each may go. A revision supersedes earlier ones; nothing leaves a final state. */
export const OFFER_STATUSES = ["draft", "sent", "accepted", "declined", "expired", "superseded"] as const
export type OfferStatus = (typeof OFFER_STATUSES)[number]

export const OFFER_TRANSITIONS = {
  draft: ["sent", "superseded"],
  sent: ["accepted", "declined", "expired", "superseded"],
  accepted: [],
  declined: [],
  expired: [],
  superseded: [],
} satisfies Record<OfferStatus, readonly OfferStatus[]>

export function canChangeOfferStatus(from: OfferStatus, to: OfferStatus): boolean {
  return (OFFER_TRANSITIONS[from] as readonly OfferStatus[]).includes(to)
}

/** Still part of the negotiation: such an offer holds the opportunity where it brought it. */
export const LIVE_OFFER_STATUSES = ["draft", "sent", "accepted"] as const satisfies OfferStatus[]

export function isLiveOffer(status: OfferStatus): boolean {
  return LIVE_OFFER_STATUSES.some((live) => live === status)
}
