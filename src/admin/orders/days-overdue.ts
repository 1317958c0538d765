import { daysUntil } from "../shared/format/days"

/** For how many days of the reader's calendar something should have been paid; 0 on the day it is due and before. */
export const daysOverdue = (dueAt: string, now: number) => Math.max(0, -daysUntil(dueAt, now))
