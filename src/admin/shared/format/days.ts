import { dueParts } from "../../activities/activity-form"

/** The day of a moment (yyyy-mm-dd) by the reader's calendar; empty without one. */
export const dayOf = (moment: string | null) => dueParts(moment).day

/** The first moment of a day by the reader's calendar; null without a day. */
export const dayBegins = (day: string) => (day ? new Date(`${day}T00:00:00`).toISOString() : null)

/** The last moment of a day by the reader's calendar; null without a day. */
export const dayEnds = (day: string) => (day ? new Date(`${day}T23:59:59.999`).toISOString() : null)
