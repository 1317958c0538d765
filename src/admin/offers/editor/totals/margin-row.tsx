import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOffer } from "../../../../types/http"
import { useFormat } from "../../../shared/format/use-format"
import { TotalRow } from "./total-row"

/** What the offer earns, where the server says so. */
export const MarginRow = ({ offer, isPending }: { offer: HttpOffer; isPending: boolean }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const { margin, margin_percent: percent, is_margin_complete: isComplete, currency_code } = offer
  if (margin === null) {
    return null
  }
  return (
    <TotalRow
      label={t("offerEditor.margin")}
      hint={isComplete ? undefined : t("offerEditor.marginOfPart")}
      isPending={isPending}
      value={
        <span className={clx(margin < 0 && "text-ui-fg-error")}>
          {format.money(margin, currency_code)}
          {percent !== null && <span className="text-ui-fg-muted"> · {format.percent(percent)}</span>}
        </span>
      }
      testId="offer-margin"
    />
  )
}
