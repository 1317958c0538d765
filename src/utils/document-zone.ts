/** The clock of the sellers that documents are dated by. */
const ZONES: Record<string, string> = { ro: "Europe/Bucharest" }

/**
 * The time zone whose days a seller's documents bear, so that what is issued after midnight bears the new day: that of
 * the seller's country (ISO 3166, two letters in any case), UTC for one that is not known here.
 */
export function documentZone(country_code: string | null | undefined): string {
  return ZONES[(country_code ?? "").toLowerCase()] ?? "UTC"
}

/** Where taxes are paid in one currency whatever a document is in, that currency. */
const TAX_CURRENCIES: Record<string, string> = { ro: "ron" }

/** The currency that sellers of a country must print the tax in (Legea 227/2015, art. 319 (23)); null where none is known. */
export function taxCurrencyOf(country_code: string | null | undefined): string | null {
  return TAX_CURRENCIES[(country_code ?? "").toLowerCase()] ?? null
}
