import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"

const DAY = 24 * 60 * 60 * 1000

/** A filter by the day a deal is expected to close, in the words of the dashboard's other filters by date. */
export function useExpectedCloseFilter() {
  const { t } = useTranslation("crm")
  const { t: core } = useTranslation("translation")
  const format = useFormat()
  const now = useNow()

  const dayIn = (days: number) => {
    const date = new Date(now + days * DAY)
    date.setHours(0, 0, 0, 0)
    return date.toISOString()
  }

  return createDataTableFilterHelper<HttpOpportunity>().accessor("expected_close_date", {
    type: "date",
    format: "date",
    label: t("fields.expectedClose"),
    formatDateValue: (date) => format.date(date.toISOString()),
    rangeOptionStartLabel: core("filters.date.starting"),
    rangeOptionEndLabel: core("filters.date.ending"),
    rangeOptionLabel: core("filters.date.custom"),
    options: [
      { label: t("opportunityTools.close.past"), value: { $lte: dayIn(-1) } },
      { label: t("opportunityTools.close.week"), value: { $gte: dayIn(0), $lte: dayIn(7) } },
      { label: t("opportunityTools.close.month"), value: { $gte: dayIn(0), $lte: dayIn(30) } },
    ],
  })
}
