import { useTranslation } from "react-i18next"
import type { DiffFormat } from "./offer-diff"
import { useFormat } from "../../shared/format/use-format"

/** How the values of two offers are written beside each other. */
export function useDiffFormat(currencyCode: string): DiffFormat {
  const { t } = useTranslation("crm")
  const format = useFormat()
  return {
    money: (amount) => format.money(amount, currencyCode),
    percent: format.percent,
    number: format.number,
    date: format.date,
    locale: (locale) => t(`offerLife.locale.${locale}`),
  }
}
