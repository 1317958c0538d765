import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { dueState } from "../../modules/pipeline/rules"
import type { HttpActivity } from "../../types/http"
import { useFormat } from "../shared/format/use-format"
import { useNow } from "../shared/format/use-now"
import { dueParts } from "./activity-form"
import { timeZone } from "../shared/format/time-zone"

const COLORS = { overdue: "red", today: "orange", planned: "grey", undated: "grey" } as const

type Props = {
  activity: Pick<HttpActivity, "due_at"> & Partial<Pick<HttpActivity, "done_at">>
  /** The day alone. */
  isShort?: boolean
}

/** When something is due, in colour and in words. Nothing once it is done. */
export const DueBadge = ({ activity: { due_at, done_at = null }, isShort }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const state = dueState({ due_at, done_at }, new Date(useNow()), timeZone())
  if (!state) {
    return null
  }
  const hasTime = !isShort && !!dueParts(due_at).time
  const day = hasTime ? format.dateTime(due_at) : format.date(due_at)
  const name = t(`activities.due.${state}`)
  const words = {
    overdue: `${name}: ${day}`,
    today: hasTime && due_at ? `${name}, ${format.time(due_at)}` : name,
    planned: day,
    undated: name,
  }
  return (
    <Badge size="2xsmall" color={COLORS[state]} className="whitespace-nowrap" data-due={state}>
      {words[state]}
    </Badge>
  )
}
