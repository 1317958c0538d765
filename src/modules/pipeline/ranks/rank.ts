import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing"

/** Keys longer than this ask for the column to be renumbered. */
export const LONGEST_RANK = 48

/** A key between two neighbours; null = the column's end on that side. */
export function rankBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after)
}

/** Fresh, short keys for a whole column, in order. */
export function ranksFor(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}
