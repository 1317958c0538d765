import { useTranslation } from "react-i18next"
import type { RecordRef } from "./api"
import { Section } from "../shared/page/section"
import { ActivityList } from "./activity-list"
import { DoneActivities } from "./done-activities"
import { QuickAddActivity } from "./quick-add-activity"

type Props = { on: RecordRef; canWrite: boolean }

/** What is to do on a lead or an opportunity, the notes, and what was done. */
export const ActivitiesSection = ({ on, canWrite }: Props) => {
  const { t } = useTranslation("crm")
  return (
    <Section title={t("activities.title")} testId="activities">
      {canWrite && <QuickAddActivity on={on} />}
      <ActivityList
        query={{ ...on, done: false }}
        label={t("activities.toDo")}
        canWrite={canWrite}
        empty={t(canWrite ? "activities.nothingPlanned" : "activities.nothingPlannedToRead")}
      />
      <ActivityList
        query={{ ...on, type: ["note"], done: true }}
        label={t("activities.notes")}
        canWrite={canWrite}
      />
      <DoneActivities on={on} canWrite={canWrite} />
    </Section>
  )
}
