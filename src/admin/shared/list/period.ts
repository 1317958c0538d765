import { dueParts } from "../../activities/activity-form"

/** A period as the dashboard's filter by date keeps it: moments, of which the last names a whole day. */
type Period = { $gte?: string; $lte?: string }

const endOfDay = (moment: string) => {
  const date = new Date(moment)
  date.setHours(23, 59, 59, 999)
  return date.toISOString()
}

/** From when to when, by the reader's clock. */
export function momentsOf(period: unknown): { from?: string; to?: string } {
  const { $gte, $lte } = (period ?? {}) as Period
  return { from: $gte, to: $lte && endOfDay($lte) }
}

/** From which day to which, by the reader's calendar (yyyy-mm-dd). */
export function daysOf(period: unknown): { from?: string; to?: string } {
  const { $gte, $lte } = (period ?? {}) as Period
  return { from: $gte && dueParts($gte).day, to: $lte && dueParts($lte).day }
}
