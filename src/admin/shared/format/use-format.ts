import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AmountByCurrency } from "../../../types/http/common"
import {
  formatCountry,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
  formatUnitCost,
} from "./format"
import { nameOf } from "./names"

/** Money, numbers, dates and names in the dashboard's language. */
export function useFormat() {
  const { i18n } = useTranslation("crm")
  const language = i18n.language
  return useMemo(
    () => ({
      money: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, language),
      shortMoney: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, language, true),
      /** Amounts of several currencies in one line, those of nothing left out. */
      sums: (amounts: AmountByCurrency[]) =>
        amounts
          .filter(({ amount }) => Math.abs(amount) >= 0.005)
          .map(({ amount, currency_code }) => formatMoney(amount, currency_code, language, true))
          .join(" · "),
      number: (value: number) => formatNumber(value, language),
      percent: (value: number) => formatPercent(value, language),
      unitCost: (amount: number, currencyCode: string) => formatUnitCost(amount, currencyCode, language),
      day: (day: string) => formatDay(day, language),
      date: (date: string | null | undefined) => (date ? formatDate(date, language) : "–"),
      dateTime: (date: string | null | undefined) => (date ? formatDateTime(date, language) : "–"),
      time: (date: string) => formatTime(date, language),
      country: (code: string) => formatCountry(code, language),
      name: (thing: { name: string; names?: Record<string, string> | null }) => nameOf(thing, language),
    }),
    [language],
  )
}
