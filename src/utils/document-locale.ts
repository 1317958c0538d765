/** The languages that documents are written in. */
export const DOCUMENT_LOCALES = ["ro", "en"] as const
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number]

/** Two small letters of the countries where Romanian is read. */
const ROMANIAN = new Set(["ro", "md"])

/** The language of documents for somebody in this country: ISO 3166, two letters in any case. */
export function documentLocaleOf(country_code: string): DocumentLocale {
  return ROMANIAN.has(country_code.toLowerCase()) ? "ro" : "en"
}
