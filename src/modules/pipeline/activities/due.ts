/** When something that is not done is due, by the calendar of the one who asks. */
export const DUE_STATES = ["overdue", "today", "planned", "undated"] as const
export type DueState = (typeof DUE_STATES)[number]

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

/** When an activity is due; null once it is done. What was due earlier today is still for today. */
export function dueState(
  { due_at, done_at }: { due_at: Date | string | null; done_at: Date | string | null },
  now: Date,
  timeZone: string,
): DueState | null {
  if (done_at) {
    return null
  }
  if (!due_at) {
    return "undated"
  }
  const { start, end } = dayOf(now, timeZone)
  const due = new Date(due_at)
  return due < start ? "overdue" : due < end ? "today" : "planned"
}
