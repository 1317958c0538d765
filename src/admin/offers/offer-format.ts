import { localeOf } from "../shared/format/format"

const formats = new Map<string, Intl.NumberFormat>()

/** Digits that a unit price may show beyond those of its currency. */
const MORE_DIGITS = 2

function amountFormat(currencyCode: string, language: string, isUnit: boolean): Intl.NumberFormat {
  const key = `${language} ${currencyCode} ${isUnit}`
  const known = formats.get(key)
  if (known) {
    return known
  }
  const locale = localeOf(language)
  const currency = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() })
  const { maximumFractionDigits: digits = 2 } = currency.resolvedOptions()
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: isUnit ? digits + MORE_DIGITS : digits,
  })
  formats.set(key, format)
  return format
}

/** An amount without its currency, which stands above the table: "1.234,50". */
export const amountText = (amount: number, currencyCode: string, language: string) =>
  amountFormat(currencyCode, language, false).format(amount)

/** A price of one unit, which may have more digits than its currency. */
export const unitText = (amount: number, currencyCode: string, language: string) =>
  amountFormat(currencyCode, language, true).format(amount)
