import { fullDaysBetween } from "../../../utils/days"

/** The dashboard writes some languages as `ptBR`; Intl wants `pt-BR`. */
export const localeOf = (language: string) => language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")

/** To make one takes longer than to use it a hundred times, and a board has hundreds of amounts. */
const moneyFormats = new Map<string, Intl.NumberFormat>()

function moneyFormat(language: string, currencyCode: string, isWhole: boolean): Intl.NumberFormat {
  const key = `${language} ${currencyCode} ${isWhole}`
  const format =
    moneyFormats.get(key) ??
    new Intl.NumberFormat(localeOf(language), {
      style: "currency",
      currency: currencyCode.toUpperCase(),
      ...(isWhole ? { maximumFractionDigits: 0 } : {}),
    })
  moneyFormats.set(key, format)
  return format
}

export function formatMoney(amount: number, currencyCode: string, language: string, wholeIfPossible = false) {
  const isWhole = wholeIfPossible && Math.abs(amount - Math.round(amount)) < 0.005
  return moneyFormat(language, currencyCode, isWhole).format(amount)
}

/** What one piece costs may have more decimals than an amount that is paid. */
export const formatUnitCost = (amount: number, currencyCode: string, language: string) =>
  new Intl.NumberFormat(localeOf(language), {
    ...{ style: "currency", currency: currencyCode.toUpperCase(), maximumFractionDigits: 6 },
  }).format(amount)

export const formatNumber = (value: number, language: string) =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 4 }).format(value)

export const formatPercent = (value: number, language: string) =>
  new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 2 }).format(
    value / 100,
  )

export const formatDate = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium" }).format(new Date(date))

/** A day without an hour (yyyy-mm-dd): the same for every reader, wherever they are. */
export const formatDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day))

export const formatDateTime = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(date),
  )

export const formatTime = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: "short" }).format(new Date(date))

/** Full days since a moment, none where it is still to come. */
export const daysSince = (date: string, now: number) => Math.max(0, fullDaysBetween(date, now))

/** The name of a country by its two letters. */
export const formatCountry = (code: string, language: string) =>
  new Intl.DisplayNames([localeOf(language)], { type: "region" }).of(code.toUpperCase()) ?? code
