import type { HttpOfferEvent } from "../../../types/http"

export type OfferEntry = HttpOfferEvent & {
  /** How often it happened one after the other; the entry is the last of them. */
  times: number
}

/** What happened to an offer, newest first; a customer who opens it again and again does so in one entry. */
export function offerEntries(events: HttpOfferEvent[]): OfferEntry[] {
  const entries: OfferEntry[] = []
  for (const event of [...events].sort((a, b) => b.at.localeCompare(a.at))) {
    const before = entries.at(-1)
    if (before?.kind === "opened" && event.kind === "opened") {
      before.times += 1
    } else {
      entries.push({ ...event, times: 1 })
    }
  }
  return entries
}

const listOf = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string" && each).join(", ")

/** The parts of an entry that have words of their own. */
export function detailsOf({ details, kind }: HttpOfferEvent) {
  return {
    to: listOf(details.to),
    cc: listOf(details.cc),
    reason: listOf(details.reason),
    /** The offer this one was made from. */
    sourceId: listOf(details.from_offer_id),
    isByCustomer: details.by === "customer" || kind === "opened",
  }
}
