import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useActivities } from "./api"
import { timeZone } from "../shared/format/time-zone"
import type { Query } from "../shared/api/sdk"
import { EmptyRow } from "../shared/list/empty-row"
import { SectionBody } from "../shared/page/section-body"
import { ActivityRow } from "./activity-row"

const PAGE = 20

type Props = {
  /** Which ones, as the list route wants it. */
  query: Query
  label: string
  canWrite: boolean
  empty?: string
  withSubject?: boolean
}

/** Activities below each other, as many as one wants to see. */
export const ActivityList = ({ query, label, canWrite, empty, withSubject }: Props) => {
  const { t } = useTranslation("crm")
  const [limit, setLimit] = useState(PAGE)
  const activities = useActivities({ ...query, limit, time_zone: query.due ? timeZone() : undefined })
  const { activities: rows = [], count = 0 } = activities.data ?? {}
  return (
    <SectionBody query={activities}>
      {rows.length > 0 && (
        <ul aria-label={label} className="divide-y">
          {rows.map((activity) => (
            <ActivityRow
              key={activity.id}
              activity={activity}
              canWrite={canWrite}
              withSubject={withSubject}
            />
          ))}
        </ul>
      )}
      {!rows.length && empty && <EmptyRow>{empty}</EmptyRow>}
      {count > rows.length && (
        <div className="px-6 py-3">
          <Button size="small" variant="transparent" onClick={() => setLimit(limit + PAGE)}>
            {t("actions.loadMore")}
          </Button>
        </div>
      )}
    </SectionBody>
  )
}
