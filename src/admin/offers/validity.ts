import type { OfferStatus } from "../../types/http"

const DAY = 24 * 60 * 60 * 1000
/** From so many days before its end on, a seller is told to hurry. */
const SOON = 7

export type Validity = { kind: "far" | "soon" | "today" | "past"; days: number }

const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)

/** How long an offer may still be accepted, in whole days of the reader's calendar; undefined once that no longer matters. */
export function validityOf(
  { status, valid_until }: { status: OfferStatus; valid_until: string },
  now: number,
): Validity | undefined {
  if (status !== "draft" && status !== "sent") {
    return undefined
  }
  const end = new Date(valid_until).getTime()
  // Rounded: a day may have 23 hours, or 25.
  const days = Math.round((midnight(end) - midnight(now)) / DAY)
  if (end < now) {
    return { kind: "past", days: 0 }
  }
  return { kind: days === 0 ? "today" : days <= SOON ? "soon" : "far", days }
}
