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

/** Still part of the negotiation: it holds the opportunity where it brought it. */
export function isLiveOffer(status: OfferStatus): boolean {
  return status === "draft" || status === "sent" || status === "accepted"
}
