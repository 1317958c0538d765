/** A number, or a text that is one, and not negative; anything else is no cost. */
function costOf(value: unknown): number | null {
  const cost = typeof value === "string" && value.trim() ? Number(value) : value
  return typeof cost === "number" && Number.isFinite(cost) && cost >= 0 ? cost : null
}

/**
 * What one piece costs the seller in this currency, as a variant's metadata say: a number in the store's default
 * currency, or numbers by currency code. Null when they do not say.
 */
export function unitCost(
  stored: unknown,
  currency_code: string,
  default_currency: string | null,
): number | null {
  if (typeof stored === "object" && stored !== null) {
    const entry = Object.entries(stored).find(([code]) => code.toLowerCase() === currency_code)
    return costOf(entry?.[1])
  }
  return currency_code === default_currency ? costOf(stored) : null
}
