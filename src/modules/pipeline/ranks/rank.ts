import { generateNKeysBetween } from "fractional-indexing"

/** Keys longer than this ask for room to be made around them. */
export const LONGEST_RANK = 48

/** So many keys in order between two neighbours; null = the column's end on that side. */
export function ranksBetween(above: string | null, below: string | null, count: number): string[] {
  return generateNKeysBetween(above, below, count)
}
