import { getI18n } from "react-i18next"
import { localeOf } from "./format"

const currentLocale = () => localeOf(getI18n().language)

const decimalMark = (locale: string) =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === "decimal")?.value ?? "."

/** A number as one would type it in the dashboard's language: "1234,5" in Romanian. */
export const numberText = (value: number, locale = currentLocale()) =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value)

const GROUPED = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/

/** "1.234,56", "1,234.56" and "1234.5" as a number; a lone mark means what it means in the language. */
export function parseNumber(text: string, locale = currentLocale()): number | undefined {
  const compact = text.replace(/\s/g, "")
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(compact)) {
    return undefined
  }
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","))
  const isLone = last >= 0 && compact.indexOf(compact[last]) === last
  const isDecimal = isLone && (compact[last] === decimalMark(locale) || !GROUPED.test(compact))
  const whole = isDecimal ? compact.slice(0, last) : compact
  const fraction = isDecimal ? compact.slice(last + 1) : ""
  const value = Number(`${whole.replace(/[.,]/g, "") || "0"}.${fraction || "0"}`)
  return Number.isFinite(value) ? value : undefined
}
