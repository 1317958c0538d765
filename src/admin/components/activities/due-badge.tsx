import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { dueState } from "../../../modules/pipeline/activities/due"
import type { HttpActivity } from "../../../types/http"
import { useFormat } from "../../hooks/use-format"
import { useNow } from "../../hooks/use-now"
import { dueParts } from "../../lib/activity-form"
import { timeZone } from "../../lib/time-zone"

const COLORS = { overdue: "red", today: "orange", planned: "grey", undated: "grey" } as const

type Props = { activity: Pick<HttpActivity, "due_at"> & Partial<Pick<HttpActivity, "done_at">> }

/** When something is due, in colour and in words. Nothing once it is done. */
export const DueBadge = ({ activity: { due_at, done_at = null } }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const state = dueState({ due_at, done_at }, new Date(useNow()), timeZone())
  if (!state) {
    return null
  }
  const when = dueParts(due_at).time ? format.dateTime(due_at) : format.date(due_at)
  const words = t(`activities.due.${state}`)
  return (
    <Badge size="2xsmall" color={COLORS[state]} className="whitespace-nowrap" data-due={state}>
      {state === "undated" ? words : state === "planned" ? when : `${words}: ${when}`}
    </Badge>
  )
}
