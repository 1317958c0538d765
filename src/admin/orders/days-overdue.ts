const DAY = 24 * 60 * 60 * 1000

const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0)

/** For how many days of the reader's calendar something should have been paid; 0 on the day it is due and before. */
export const daysOverdue = (dueAt: string, now: number) =>
  // Rounded: a day may have 23 hours, or 25.
  Math.max(0, Math.round((midnight(now) - midnight(new Date(dueAt).getTime())) / DAY))
