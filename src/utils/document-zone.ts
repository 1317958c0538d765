/** The clock of the sellers that documents are dated by. */
const ZONES: Record<string, string> = { ro: "Europe/Bucharest" }

/**
 * The time zone whose days a seller's documents bear, so that what is issued after midnight bears the new day: that of
 * the seller's country (ISO 3166, two letters in any case), UTC for one that is not known here.
 */
export function documentZone(country_code: string | null | undefined): string {
  return ZONES[(country_code ?? "").toLowerCase()] ?? "UTC"
}

/** The day of a moment in a time zone: `2026-12-31`. */
export function dayIn(moment: Date | string, zone: string): string {
  return new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" }).format(new Date(moment))
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** So many days later, on the day that a calendar of the zone says, also where the clocks change in between. */
export function daysLater(moment: Date, days: number, zone: string): Date {
  const later = new Date(+moment + days * DAY)
  const wanted = new Date(+new Date(dayIn(moment, zone)) + days * DAY).toISOString().slice(0, 10)
  const got = dayIn(later, zone)
  return new Date(+later + (got < wanted ? HOUR : got > wanted ? -HOUR : 0))
}

/** Where taxes are paid in one currency whatever a document is in, that currency. */
const TAX_CURRENCIES: Record<string, string> = { ro: "ron" }

/** The currency that sellers of a country must print the tax in (Legea 227/2015, art. 319 (23)); null where none is known. */
export function taxCurrencyOf(country_code: string | null | undefined): string | null {
  return TAX_CURRENCIES[(country_code ?? "").toLowerCase()] ?? null
}
