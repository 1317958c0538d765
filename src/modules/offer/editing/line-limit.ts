import { MedusaError } from "@medusajs/framework/utils"

/** The `code` of the refusal. */
export const TOO_MANY_LINES = "offer_too_many_lines"

/**
 * Keeps an offer from having more lines than this store allows. One that has more already, from when that was allowed,
 * may go on as long as it does not grow.
 * @throws conflict `offer_too_many_lines`
 */
export function assertLineLimit(lines: number, limit: number, before = 0): void {
  if (lines > Math.max(limit, before)) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `An offer has at most ${limit} lines, and this one would have ${lines}. Make a second offer for the rest.`,
      TOO_MANY_LINES,
    )
  }
}
