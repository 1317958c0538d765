import type { HttpCard, HttpStage } from "../../../types/http"
import { daysSince } from "../format/format"

/** How many days a deal is in its stage, and whether that is more than the stage allows. */
export function staleness(
  { stage_entered_at }: Pick<HttpCard, "stage_entered_at">,
  stage: HttpStage | undefined,
  now: number,
) {
  const days = daysSince(stage_entered_at, now)
  const limit = stage?.kind === "open" ? stage.rotting_days : null
  return { days, limit, isStale: limit !== null && days >= limit }
}
