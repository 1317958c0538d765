import { dayIn, dayNamed, daysBetween, daysLater, dayOf as dayAround } from "../../../utils/days"
import { timeZone } from "./time-zone"

const lastOf = (end: Date) => new Date(end.getTime() - 1).toISOString()

/** The day of a moment (yyyy-mm-dd) by the reader's calendar; empty without one. */
export const dayOf = (moment: string | null) => (moment ? dayIn(moment, timeZone()) : "")

/** The first moment of a day by the reader's calendar; null without a day. */
export const dayBegins = (day: string) => (day ? dayNamed(day, timeZone()).start.toISOString() : null)

/** The last moment of a day by the reader's calendar; null without a day. */
export const dayEnds = (day: string) => (day ? lastOf(dayNamed(day, timeZone()).end) : null)

/** The last moment of the day that a moment is in, by the reader's calendar. */
export const endOfDay = (moment: string) => lastOf(dayAround(new Date(moment), timeZone()).end)

/** The first moment of the day that comes so many days after now, by the reader's calendar; before it when negative. */
export const dayAfter = (days: number, now: number) =>
  dayAround(daysLater(new Date(now), days, timeZone()), timeZone()).start.toISOString()

/** Days of the reader's calendar from now to a moment; negative when its day has passed. */
export const daysUntil = (moment: string, now: number) => daysBetween(now, moment, timeZone())
