import { type CalendarDate, fromDate, parseDate, toCalendarDate } from "@internationalized/date"

/** The first moment of a day, and that of the day after it. */
export type Day = { start: Date; end: Date }

const DAY = 24 * 60 * 60 * 1000

const zoned = (moment: Date | string | number, zone: string) => fromDate(new Date(moment), zone)
const calendarDay = (moment: Date | string | number, zone: string) => toCalendarDate(zoned(moment, zone))

const wholeDay = (day: CalendarDate, zone: string): Day => ({
  start: day.toDate(zone),
  end: day.add({ days: 1 }).toDate(zone),
})

/**
 * The day that a moment is in, by the clocks of a time zone. It may have 23 or 25 hours, and where clocks change at
 * midnight it does not begin at 00:00.
 */
export const dayOf = (moment: Date, zone: string): Day => wholeDay(calendarDay(moment, zone), zone)

/** A day of the calendar, such as `2026-12-31`, in a time zone. @throws Error for what is no day */
export const dayNamed = (day: string, zone: string): Day => wholeDay(parseDate(day), zone)

/** The day of a moment in a time zone: `2026-12-31`. */
export const dayIn = (moment: Date | string, zone: string): string => calendarDay(moment, zone).toString()

/**
 * The same hour so many days later, on the day that a calendar of the zone says, also where the clocks change in
 * between; earlier for a negative number. Days of UTC, the zone unless another is given, have 24 hours each.
 */
export const daysLater = (moment: Date, days: number, zone = "UTC"): Date =>
  zoned(moment, zone).add({ days }).toDate()

/** How many midnights of a zone are between two moments: 0 on the same day, negative when `to` is the earlier one. */
export function daysBetween(from: Date | string | number, to: Date | string | number, zone: string): number {
  const [first, last] = [calendarDay(from, zone), calendarDay(to, zone)]
  return last.calendar.toJulianDay(last) - first.calendar.toJulianDay(first)
}

/** How many times 24 hours have passed between two moments, whatever clocks and calendars say. */
export const fullDaysBetween = (from: Date | string | number, to: Date | string | number): number =>
  Math.floor((+new Date(to) - +new Date(from)) / DAY)
