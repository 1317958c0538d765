import { crmError } from "../../../errors/crm-error"

/**
 * Keeps an offer from having more lines than this store allows. One that has more already, from when that was allowed,
 * may go on as long as it does not grow.
 * @throws conflict `offer_too_many_lines`
 */
export function assertLineLimit(lines: number, limit: number, before = 0): void {
  if (lines > Math.max(limit, before)) {
    throw crmError("offer_too_many_lines", { max: limit, lines })
  }
}
