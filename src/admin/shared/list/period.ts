import { dayOf, endOfDay } from "../format/days"

/** A period as the dashboard's filter by date keeps it: moments, of which the last names a whole day. */
type Period = { $gte?: string; $lte?: string }

/** It comes out of the address bar, where anything can stand. */
const periodIn = (given: unknown): Period => {
  const { $gte, $lte } = (given ?? {}) as Period
  const known = (moment?: string) => (moment && !Number.isNaN(Date.parse(moment)) ? moment : undefined)
  return { $gte: known($gte), $lte: known($lte) }
}

/** From when to when, by the reader's clock. */
export function momentsOf(period: unknown): { from?: string; to?: string } {
  const { $gte, $lte } = periodIn(period)
  return { from: $gte, to: $lte && endOfDay($lte) }
}

/** From which day to which, by the reader's calendar (yyyy-mm-dd). */
export function daysOf(period: unknown): { from?: string; to?: string } {
  const { $gte, $lte } = periodIn(period)
  return { from: $gte && dayOf($gte), to: $lte && dayOf($lte) }
}
