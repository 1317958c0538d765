import { createDataTableFilterHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOfferRow, OfferStatus } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { useOwnerOptions } from "../../shared/api/use-owner-options"

const STATUSES: OfferStatus[] = ["draft", "sent", "accepted", "declined", "expired", "superseded"]
const DAY = 24 * 60 * 60 * 1000

const filter = createDataTableFilterHelper<HttpOfferRow>()

/** What the offers' list can be narrowed by. */
export function useOfferFilters() {
  const { t } = useTranslation("crm")
  const { t: core } = useTranslation("translation")
  const format = useFormat()
  const now = useNow()
  const owners = useOwnerOptions("offer")

  const dayIn = (days: number) => {
    const date = new Date(now + days * DAY)
    date.setHours(0, 0, 0, 0)
    return date.toISOString()
  }

  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: STATUSES.map((status) => ({ value: status, label: t(`offers.status.${status}`) })),
    }),
    ...(owners.length > 1
      ? [filter.accessor("owner_id", { type: "multiselect", label: t("fields.owner"), options: owners })]
      : []),
    filter.accessor("valid_until", {
      type: "date",
      format: "date",
      label: t("offerLife.validity.label"),
      formatDateValue: (date) => format.date(date.toISOString()),
      rangeOptionStartLabel: core("filters.date.starting"),
      rangeOptionEndLabel: core("filters.date.ending"),
      rangeOptionLabel: core("filters.date.custom"),
      options: [
        { label: t("offerLife.validity.week"), value: { $gte: dayIn(0), $lte: dayIn(7) } },
        { label: t("offerLife.validity.month"), value: { $gte: dayIn(0), $lte: dayIn(30) } },
        { label: t("offerLife.validity.over"), value: { $lte: dayIn(-1) } },
      ],
    }),
  ]
}
