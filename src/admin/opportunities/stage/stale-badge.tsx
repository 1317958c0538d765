import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpOpportunity } from "../../../types/http"
import { useNow } from "../../shared/format/use-now"
import { staleness } from "../../shared/api/staleness"

/** That a deal has stood in its stage for longer than the stage allows; nothing while it has not. */
export const StaleBadge = ({ opportunity }: { opportunity: HttpOpportunity }) => {
  const { t } = useTranslation("crm")
  const { days, limit, isStale } = staleness(opportunity, opportunity.stage, useNow())
  return isStale ? (
    <Badge size="2xsmall" color="orange" data-testid="opportunity-stale">
      {t("opportunityTools.stale", {
        days: t("board.days", { count: days }),
        limit: t("board.days", { count: limit ?? 0 }),
      })}
    </Badge>
  ) : null
}
