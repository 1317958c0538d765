import type { CostState } from "../../modules/offer/rules"

export type { CostState }

/** What one piece of a variant costs the seller, net, from a day on. */
export type HttpVariantCost = {
  id: string
  variant_id: string
  currency_code: string
  amount: number
  /** A day by the seller's calendar: `2027-01-31`. */
  valid_from: string
  /** `current` counts today, `planned` later; `past` did until another took over. */
  state: CostState
}
