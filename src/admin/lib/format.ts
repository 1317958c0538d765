/** The dashboard writes some languages as `ptBR`; Intl wants `pt-BR`. */
export const localeOf = (language: string) => language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")

export function formatMoney(amount: number, currencyCode: string, language: string, wholeIfPossible = false) {
  const whole = wholeIfPossible && Math.abs(amount - Math.round(amount)) < 0.005
  return new Intl.NumberFormat(localeOf(language), {
    style: "currency",
    currency: currencyCode.toUpperCase(),
    ...(whole ? { maximumFractionDigits: 0 } : {}),
  }).format(amount)
}

export const formatNumber = (value: number, language: string) =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 4 }).format(value)

export const formatPercent = (value: number, language: string) =>
  new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 2 }).format(value / 100)

export const formatDate = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium" }).format(new Date(date))

export const formatDateTime = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" }).format(new Date(date))

const DAY = 24 * 60 * 60 * 1000

export const daysSince = (date: string, now: number) => Math.max(0, Math.floor((now - new Date(date).getTime()) / DAY))

/** "1.234,56", "1,234.56" and "1234.5" as a number; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replace(/[\s\u00a0]/g, "")
  if (!/^-?[\d.,]+$/.test(compact)) {
    return undefined
  }
  const decimal = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","))
  const isGroup = decimal >= 0 && /^\d{3}$/.test(compact.slice(decimal + 1)) && /^-?\d{1,3}([.,]\d{3})+$/.test(compact)
  const whole = decimal < 0 || isGroup ? compact : compact.slice(0, decimal)
  const fraction = decimal < 0 || isGroup ? "" : compact.slice(decimal + 1)
  const value = Number(`${whole.replace(/[.,]/g, "")}.${fraction || "0"}`)
  return Number.isFinite(value) ? value : undefined
}
