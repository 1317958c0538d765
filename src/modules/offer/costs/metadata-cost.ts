import { defaultCurrencies } from "@medusajs/framework/utils"

/** The key that was read before costs had a table, and still is unless the option says otherwise. */
const FORMER_KEY = "cost"

/**
 * The key under which a variant's metadata may still hold a cost; null where they are not read.
 * @param option `cost_metadata_key` as the host wrote it
 */
export const costMetadataKey = (option: string | null | undefined): string | null =>
  option === undefined ? FORMER_KEY : option

/** A number, or a text that is one, and not negative; anything else is no cost. */
function costOf(value: unknown): number | null {
  const cost = typeof value === "string" && value.trim() ? Number(value) : value
  return typeof cost === "number" && Number.isFinite(cost) && cost >= 0 ? cost : null
}

const isByCurrency = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored)

/**
 * What one piece costs the seller in this currency, as a variant's metadata say: a number in the store's default
 * currency, or numbers by currency code. Null when they do not say.
 */
export function metadataCost(
  stored: unknown,
  currency_code: string,
  default_currency: string | null,
): number | null {
  if (isByCurrency(stored)) {
    const entry = Object.entries(stored).find(([code]) => code.toLowerCase() === currency_code)
    return costOf(entry?.[1])
  }
  return currency_code === default_currency ? costOf(stored) : null
}

/**
 * Every cost that a variant's metadata hold, by currency; null when some of it cannot be read, as then moving the rest
 * would lose it.
 */
export function metadataCosts(
  stored: unknown,
  default_currency: string | null,
): { currency_code: string; amount: number }[] | null {
  const entries = isByCurrency(stored) ? Object.entries(stored) : [[default_currency ?? "", stored] as const]
  const costs = entries.map(([code, value]) => ({
    currency_code: code.toLowerCase(),
    amount: costOf(value),
  }))
  const isReadable = costs.every(
    ({ currency_code, amount }) => amount !== null && currency_code.toUpperCase() in defaultCurrencies,
  )
  const isTwice = new Set(costs.map(({ currency_code }) => currency_code)).size < costs.length
  return isReadable && !isTwice ? (costs as { currency_code: string; amount: number }[]) : null
}
