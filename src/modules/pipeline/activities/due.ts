import { dayOf } from "../../../utils/days"

/** When something that is not done is due, by the calendar of the one who asks. */
export const DUE_STATES = ["overdue", "today", "planned", "undated"] as const
export type DueState = (typeof DUE_STATES)[number]

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
