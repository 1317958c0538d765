import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useActivities } from "./api"
import { useCan } from "../shared/api/use-can"
import { useDayOwner } from "./use-day-owner"
import { PageError } from "../shared/page/page-error"
import { TextLink } from "../shared/page/text-link"
import { ActivityList } from "./activity-list"
import { DayOwner } from "./day-owner"

const DUE = ["overdue", "today", "planned", "undated"] as const

/** What a salesperson has to do, most urgent first, across leads and opportunities. */
export const MyDay = () => {
  const { t } = useTranslation("crm")
  const { can } = useCan()
  const day = useDayOwner()
  const { data, error, refetch } = useActivities(
    { done: false, owner_id: day.ownerId, limit: 1 },
    day.isKnown,
  )
  if (error) {
    return <PageError error={error} onRetry={refetch} />
  }
  const canWrite = can("lead", "write") || can("opportunity", "write")
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h1">{t("activities.title")}</Heading>
        <DayOwner {...day} />
      </div>
      {data?.count === 0 && (
        <div className="flex flex-col items-center gap-y-1 px-6 py-16 text-center" data-testid="day-empty">
          <Text size="small" leading="compact" weight="plus">
            {t("activities.empty.heading")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("activities.empty.description")}
          </Text>
          <div className="mt-2 flex gap-x-4">
            <TextLink to="/crm">{t("board.title")}</TextLink>
            <TextLink to="/crm/leads">{t("leads.title")}</TextLink>
          </div>
        </div>
      )}
      {day.isKnown &&
        data?.count !== 0 &&
        DUE.map((due) => (
          <section key={due} aria-label={t(`activities.heading.${due}`)} data-testid={`day-${due}`}>
            <Heading level="h2" className="px-6 pt-4">
              {t(`activities.heading.${due}`)}
            </Heading>
            <ActivityList
              key={day.choice}
              query={{ due, owner_id: day.ownerId }}
              label={t(`activities.heading.${due}`)}
              canWrite={canWrite}
              empty={t(`activities.nothing.${due}`)}
              withSubject
            />
          </section>
        ))}
    </>
  )
}
