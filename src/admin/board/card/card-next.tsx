import { CalendarMini, MinusCircle } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HttpCard, HttpNextActivity } from "../../../types/http"
import { useFormat } from "../../shared/format/use-format"
import { useNow } from "../../shared/format/use-now"
import { daysUntil } from "../../shared/format/days"
import { daysToClosing, relativeDay } from "./card-data"
import { ActivityIcon } from "../../activities/activity-icon"

const COLORS = { overdue: "red", today: "orange" } as const

const dueOf = (days: number) => (days < 0 ? "overdue" : days === 0 ? "today" : "planned")

/** A day of the calendar, as far away as it is; red once it has passed, orange today. */
const Day = ({ days, hint }: { days: number; hint: string }) => {
  const { i18n } = useTranslation("crm")
  const due = dueOf(days)
  const words = relativeDay(days, i18n.language)
  return (
    <span className="flex shrink-0 items-center whitespace-nowrap" title={hint} data-due={due}>
      {due === "planned" ? (
        <span className="txt-compact-xsmall text-ui-fg-muted">{words}</span>
      ) : (
        <Badge size="2xsmall" color={COLORS[due]}>
          {words}
        </Badge>
      )}
    </span>
  )
}

const Activity = ({ next }: { next: HttpNextActivity }) => {
  const format = useFormat()
  const now = useNow()
  return (
    <div className="flex items-center justify-between gap-x-2" data-testid="card-next">
      <span className="flex min-w-0 items-center gap-x-1.5">
        <ActivityIcon type={next.type} />
        <Text as="span" size="xsmall" leading="compact" className="text-ui-fg-subtle truncate">
          {next.title}
        </Text>
      </span>
      {next.due_at && <Day days={daysUntil(next.due_at, now)} hint={format.dateTime(next.due_at)} />}
    </div>
  )
}

/** Says that nobody has planned what to do with an open deal. */
export const NoNextStep = () => {
  const { t } = useTranslation("crm")
  const label = t("boardTools.noNextStep")
  return (
    <span role="img" aria-label={label} title={label} className="text-ui-fg-muted" data-testid="card-no-next">
      <MinusCircle />
    </span>
  )
}

/** What is to be done next with an open deal, and when it is to be closed where that is soon or past. */
export const CardNext = ({ card }: { card: HttpCard }) => {
  const { t } = useTranslation("crm")
  const format = useFormat()
  const days = daysToClosing(card.expected_close_date, useNow())
  return (
    <>
      {card.next_activity && <Activity next={card.next_activity} />}
      {days !== undefined && (
        <div className="flex items-center justify-between gap-x-2" data-testid="card-closing">
          <span className="text-ui-fg-muted flex min-w-0 items-center gap-x-1.5">
            <CalendarMini />
            <span className="txt-compact-xsmall truncate">{t("fields.expectedClose")}</span>
          </span>
          <Day days={days} hint={format.date(card.expected_close_date)} />
        </div>
      )}
    </>
  )
}
