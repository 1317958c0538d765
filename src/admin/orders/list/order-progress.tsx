import { useTranslation } from "react-i18next"
import type { Progress } from "../../../types/http"
import { ProgressBar } from "../progress-bar"

/** How far an order is, in a word; the bar beside it is for the eye, and half full for anything in between. */
export const OrderProgress = ({ value, label }: { value: Progress; label: string }) => {
  const { t } = useTranslation("crm")
  return (
    <span className="flex w-[68px] flex-col gap-y-1.5" data-progress-of={label}>
      <span className="txt-compact-xsmall whitespace-nowrap">{t(`orders.progress.${value}`)}</span>
      <span aria-hidden="true">
        <ProgressBar label={label} done={value === "partial" ? 1 : 0} of={2} progress={value} />
      </span>
    </span>
  )
}
