import type { HttpNextActivity } from "../../../types/http"
import { ActivityIcon } from "./activity-icon"
import { DueBadge } from "./due-badge"

/** What is next to do on a deal, and when; a dash where nothing is planned. */
export const NextActivity = ({ activity }: { activity: HttpNextActivity | null }) =>
  activity ? (
    <span className="flex max-w-[280px] items-center gap-x-2">
      <ActivityIcon type={activity.type} />
      <span className="truncate">{activity.title}</span>
      <DueBadge activity={activity} />
    </span>
  ) : (
    <span>–</span>
  )
