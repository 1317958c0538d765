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
  new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 2 }).format(
    value / 100,
  )

export const formatDate = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium" }).format(new Date(date))

export const formatDateTime = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(date),
  )

export const formatTime = (date: string, language: string) =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: "short" }).format(new Date(date))

const DAY = 24 * 60 * 60 * 1000

export const daysSince = (date: string, now: number) =>
  Math.max(0, Math.floor((now - new Date(date).getTime()) / DAY))
