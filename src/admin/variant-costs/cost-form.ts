import type { HttpVariantCost } from "../../types/http"
import { numberText, parseNumber } from "../shared/format/numbers"

/** What the drawer of a cost asks, as it is typed. */
export type CostForm = { currency_code: string; amount: string; day: string }

/** What is sent; without a day it counts from the seller's today on. */
export type CostInput = { currency_code: string; amount: number; valid_from?: string }

/** The form of a cost, or of a new one from today on. */
export const costFormOf = (
  cost: HttpVariantCost | undefined,
  fresh: Pick<CostForm, "currency_code" | "day">,
): CostForm =>
  cost
    ? { currency_code: cost.currency_code, amount: numberText(cost.amount), day: cost.valid_from }
    : { ...fresh, amount: "" }

/**
 * What a form sends; null while it is not complete.
 * @param today by the reader's calendar; for the server the day alone might be another one
 */
export function costInputOf(
  { currency_code, amount, day }: CostForm,
  today: string | undefined,
): CostInput | null {
  const value = parseNumber(amount)
  return value === undefined || value < 0 || !day || !currency_code
    ? null
    : { currency_code, amount: value, ...(day === today ? {} : { valid_from: day }) }
}

/** The cost whose place a form would take. */
export const replacedBy = ({ currency_code, day }: CostForm, costs: HttpVariantCost[]) =>
  costs.find((cost) => cost.currency_code === currency_code && cost.valid_from === day)
