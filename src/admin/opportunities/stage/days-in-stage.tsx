import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useNow } from "../../shared/format/use-now"
import { staleness } from "../../shared/api/staleness"

/** How long a deal has been in its stage; marked when that is longer than the stage allows. */
export const DaysInStage = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const { days, isStale } = staleness(opportunity, opportunity.stage, useNow())
  const text = t("board.days", { count: days })
  return isStale ? (
    <Badge size="2xsmall" color="orange" className="whitespace-nowrap">
      {text}, {t("board.stale").toLocaleLowerCase()}
    </Badge>
  ) : (
    <span className="whitespace-nowrap tabular-nums">{text}</span>
  )
}
