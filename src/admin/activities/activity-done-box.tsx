import { Checkbox } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpActivity } from "../../types/http"
import { useMarkDone } from "./use-mark-done"

/** Done with one click, and the way back with another. */
export const ActivityDoneBox = ({ activity }: { activity: HttpActivity }) => {
  const { t } = useTranslation("crm")
  const { markDone, isPending } = useMarkDone()
  return (
    <Checkbox
      checked={activity.done_at !== null}
      disabled={isPending}
      aria-label={t("activities.doneBox", { title: activity.title })}
      onCheckedChange={(isDone) => void markDone(activity, isDone === true)}
      data-testid={`activity-done-${activity.id}`}
    />
  )
}
