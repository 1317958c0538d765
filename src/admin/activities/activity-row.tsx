import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpActivity } from "../../types/http"
import { useRepNames } from "../shared/api/access"
import { useFormat } from "../shared/format/use-format"
import { TextLink } from "../shared/page/text-link"
import { ActivityDoneBox } from "./activity-done-box"
import { ActivityIcon } from "./activity-icon"
import { ActivityMenu } from "./activity-menu"
import { DueBadge } from "./due-badge"

type Props = { activity: HttpActivity; canWrite: boolean; withSubject?: boolean }

const subjectPath = ({ lead_id, opportunity_id }: HttpActivity) =>
  lead_id ? `/crm/leads/${lead_id}` : `/crm/opportunities/${opportunity_id}`

/** One activity: what, when, whose, and on a page of many records also about which. */
export const ActivityRow = ({ activity, canWrite, withSubject }: Props) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const ownerName = useRepNames()
  const { type, title, note, done_at, owner_id, created_by } = activity
  const isNote = type === "note"
  const who = ownerName(isNote ? created_by : owner_id)
  const date = format.dateTime(done_at)
  const when = done_at && (isNote ? date : t("activities.doneAt", { date }))

  return (
    <li className="flex items-start gap-x-3 px-6 py-3" data-testid={`activity-${activity.id}`}>
      {canWrite && !isNote && <ActivityDoneBox activity={activity} />}
      <ActivityIcon type={type} />
      <div className="min-w-0 flex-1">
        <Text
          size="small"
          leading="compact"
          weight={isNote ? "regular" : "plus"}
          className={clx("break-words", done_at && !isNote && "text-ui-fg-muted line-through")}
        >
          {title}
        </Text>
        {note && (
          <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
            {note}
          </Text>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          <DueBadge activity={activity} />
          {withSubject && (
            <TextLink to={subjectPath(activity)} testId={`activity-subject-${activity.id}`}>
              {activity.subject}
            </TextLink>
          )}
          <Text size="xsmall" className="text-ui-fg-muted">
            {[when, who].filter(Boolean).join(", ")}
          </Text>
        </div>
      </div>
      {canWrite && <ActivityMenu activity={activity} />}
    </li>
  )
}
