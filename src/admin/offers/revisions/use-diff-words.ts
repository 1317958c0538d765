import { useTranslation } from "react-i18next"
import type { Words } from "./offer-diff"
import { useFormat } from "../../shared/format/use-format"

/** How the values of two offers are written beside each other. */
export function useDiffWords(currencyCode: string): Words {
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
