/** The quantities at which a price of a price set begins and ends to count; null = no bound. */
export type QuantityTier = { min_quantity: number | null; max_quantity: number | null }

/** Quantities within which a price set's price cannot change. */
type Interval = { from: number; isFromIn: boolean; to: number; isToIn: boolean }

/** The widest interval around a quantity that no tier begins or ends in. */
function intervalAround(quantity: number, tiers: QuantityTier[]): Interval {
  const around: Interval = { from: -Infinity, isFromIn: false, to: Infinity, isToIn: false }
  const raise = (from: number, isFromIn: boolean) => {
    if (from > around.from || (from === around.from && !isFromIn)) {
      Object.assign(around, { from, isFromIn })
    }
  }
  const lower = (to: number, isToIn: boolean) => {
    if (to < around.to || (to === around.to && !isToIn)) {
      Object.assign(around, { to, isToIn })
    }
  }
  for (const { min_quantity: min, max_quantity: max } of tiers) {
    // A tier counts from its minimum on, and up to and with its maximum.
    if (min !== null) {
      if (min <= quantity) raise(min, true)
      else lower(min, false)
    }
    if (max !== null) {
      if (max < quantity) raise(max, false)
      else lower(max, true)
    }
  }
  return around
}

const holds = ({ from, isFromIn, to, isToIn }: Interval, quantity: number) =>
  (quantity > from || (isFromIn && quantity === from)) && (quantity < to || (isToIn && quantity === to))

/**
 * Chooses quantities to ask prices at, so that each line is asked for at one at which its price is the same as at its
 * own, and few are chosen: intervals by their end, each one that none of the chosen falls into adds the greatest
 * quantity that somebody asked for and that it holds.
 *
 * @returns for each quantity asked for, in their order, the one to ask at
 */
export function coverQuantities(asked: { quantity: number; tiers: QuantityTier[] }[]): number[] {
  const quantities = [...new Set(asked.map(({ quantity }) => quantity))].sort((a, b) => b - a)
  const lines = asked.map(({ quantity, tiers }, index) => ({
    index,
    interval: intervalAround(quantity, tiers),
  }))
  const byEnd = [...lines].sort(
    (a, b) => a.interval.to - b.interval.to || Number(a.interval.isToIn) - Number(b.interval.isToIn),
  )
  const chosen: number[] = []
  const at: number[] = []
  for (const { index, interval } of byEnd) {
    let quantity = chosen.find((candidate) => holds(interval, candidate))
    if (quantity === undefined) {
      quantity = quantities.find((candidate) => holds(interval, candidate)) as number
      chosen.push(quantity)
    }
    at[index] = quantity
  }
  return at
}
