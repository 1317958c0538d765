/** The first moment of a day and of the day after it. */
export type Day = { start: Date; end: Date }

/** Longer than any day, also one of 25 hours. */
const DAY_AND_MORE = 26 * 60 * 60 * 1000

/** The first moment after `from`, and not after `to`, from which on something holds. */
function firstMoment(from: number, to: number, holds: (moment: number) => boolean): Date {
  let [before, after] = [from, to]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (holds(middle)) {
      after = middle
    } else {
      before = middle
    }
  }
  return new Date(after)
}

/**
 * The day that `now` is in, there. Looked for rather than computed: a day may have 23 or 25 hours, and where clocks
 * change at midnight it does not begin at 00:00.
 */
export function dayOf(now: Date, timeZone: string): Day {
  const calendar = new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short" })
  const moment = now.getTime()
  const today = calendar.format(moment)
  const isToday = (other: number) => calendar.format(other) === today
  return {
    start: firstMoment(moment - DAY_AND_MORE, moment, isToday),
    end: firstMoment(moment, moment + DAY_AND_MORE, (other) => !isToday(other)),
  }
}
