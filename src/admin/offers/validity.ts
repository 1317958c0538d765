import type { OfferStatus } from "../../types/http"
import { daysUntil } from "../shared/format/days"

/** From so many days before its end on, a seller is told to hurry. */
const SOON = 7

export type Validity = { kind: "far" | "soon" | "today" | "past"; days: number }

/** How long an offer may still be accepted, in whole days of the reader's calendar; undefined once that no longer matters. */
export function validityOf(
  { status, valid_until }: { status: OfferStatus; valid_until: string },
  now: number,
): Validity | undefined {
  if (status !== "draft" && status !== "sent") {
    return undefined
  }
  const days = daysUntil(valid_until, now)
  if (new Date(valid_until).getTime() < now) {
    return { kind: "past", days: 0 }
  }
  return { kind: days === 0 ? "today" : days <= SOON ? "soon" : "far", days }
}
