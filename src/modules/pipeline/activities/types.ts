/** The kinds of activities; all but notes are to do. */
export const ACTIVITY_TYPES = ["call", "meeting", "task", "note"] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]
