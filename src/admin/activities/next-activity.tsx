import type { HttpNextActivity } from "../../types/http"
import { ActivityIcon } from "./activity-icon"
import { DueBadge } from "./due-badge"

/** What is next to do on a deal, and on which day; a dash where nothing is planned. */
export const NextActivity = ({ activity }: { activity: HttpNextActivity | null }) =>
  activity ? (
    <span className="flex max-w-[340px] items-center gap-x-2">
      <ActivityIcon type={activity.type} />
      <span className="min-w-0 truncate">{activity.title}</span>
      <DueBadge activity={activity} isShort />
    </span>
  ) : (
    <span>–</span>
  )
