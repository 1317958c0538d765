import { currencyDigits } from "../utils/money"
import type { DocumentLocale } from "../utils/document-locale"
import { type DocumentLabels, DOCUMENT_LABELS } from "./labels"

/** English as it is read everywhere: a day before its month. */
const TAGS: Record<DocumentLocale, string> = { en: "en-GB", ro: "ro-RO" }
const DATES: Record<DocumentLocale, Intl.DateTimeFormatOptions> = {
  en: { day: "numeric", month: "short", year: "numeric" },
  ro: { day: "2-digit", month: "2-digit", year: "numeric" },
}

/** How a document of one language and currency writes things. Amounts in major units, percents 0–100. */
export type DocumentFormats = {
  locale: DocumentLocale
  /** BCP 47, such as ro-RO. */
  tag: string
  labels: DocumentLabels
  /** What amounts are in: `lei`, `EUR`. */
  currency: string
  /** An amount in the currency's digits: `1.234,56`. */
  amount: (value: number) => string
  /** An amount with its currency: `1.234,56 lei`. */
  money: (value: number) => string
  /** A price of one unit, which may have more digits than the currency. */
  price: (value: number) => string
  /** The same with all the digits that invoices keep of it. */
  unitPrice: (value: number) => string
  /** An amount of another currency, with it. */
  moneyIn: (value: number, currency_code: string) => string
  /** What one unit of a currency is worth in another. */
  rate: (value: number) => string
  quantity: (value: number) => string
  percent: (value: number) => string
  /** A day that was chosen, as it is kept: in UTC. */
  date: (value: Date | string) => string
  /** The day of a moment in the document's time zone; also right for a day kept as its first moment in UTC. */
  day: (value: Date | string) => string
  /** The day and the hour of a moment in the document's time zone. */
  moment: (value: Date | string) => string
  /** The name of a country by its ISO 3166 code; the code itself when it is none. */
  country: (code: string) => string
}

/** Minus sign and spaces that keep an amount in one piece. */
const MINUS = "\u2212"
const NO_BREAK = "\u00a0"

/** How a currency is named in a document: `lei`, `EUR`. */
export function currencyName(currency_code: string, locale: DocumentLocale): string {
  const code = currency_code.toUpperCase()
  return locale === "ro" && code === "RON" ? "lei" : code
}

/** The formats of a document. Languages other than ro are written in English. @param zone IANA name, for the days of moments */
export function documentFormats(
  locale: DocumentLocale,
  currency_code: string,
  zone = "UTC",
): DocumentFormats {
  const tag = TAGS[locale]
  const digits = currencyDigits(currency_code)
  const currency = currencyName(currency_code, locale)
  const numbers = (least: number, most: number) => {
    const format = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most })
    return (value: number) => format.format(value).replace("-", MINUS).replace(/\s/g, NO_BREAK)
  }
  const amount = numbers(digits, digits)
  const decimal = numbers(0, 3)
  const dates = (timeZone: string, hours: Intl.DateTimeFormatOptions = {}) => {
    const format = new Intl.DateTimeFormat(tag, { ...DATES[locale], ...hours, timeZone })
    return (value: Date | string) => format.format(new Date(value))
  }
  const countries = new Intl.DisplayNames([tag], { type: "region", fallback: "code" })
  return {
    locale,
    tag,
    labels: DOCUMENT_LABELS[locale],
    currency,
    amount,
    money: (value) => `${amount(value)}${NO_BREAK}${currency}`,
    price: numbers(digits, digits + 2),
    unitPrice: numbers(digits, 6),
    moneyIn: (value, code) => {
      const own = currencyDigits(code)
      return `${numbers(own, own)(value)}${NO_BREAK}${currencyName(code, locale)}`
    },
    rate: numbers(4, 6),
    quantity: decimal,
    percent: (value) => `${decimal(value)}%`,
    date: dates("UTC"),
    day: dates(zone),
    moment: dates(zone, { hour: "2-digit", minute: "2-digit", hour12: false }),
    country: (given) => (/^[a-z]{2}$/i.test(given) ? (countries.of(given.toUpperCase()) ?? given) : given),
  }
}
