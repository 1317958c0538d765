import { daysOf } from "../../shared/list/period"
import { tagsIn } from "../../shared/format/tags"
import { timeZone } from "../../shared/format/time-zone"
import { useUrlQuery } from "../../shared/list/use-url-query"

/** The search and filters of the opportunities' list, as its routes want them. */
export function useOpportunityQuery() {
  const { tag, expected_close_date, ...query } = useUrlQuery([
    "stage_id",
    "state",
    "owner_id",
    "priority",
    "tag",
    "activity",
    "stale",
    "expected_close_date",
  ])
  const { from, to } = daysOf(expected_close_date)
  return {
    ...query,
    tag: tagsIn(tag),
    expected_close_from: from,
    expected_close_to: to,
    time_zone: query.activity ? timeZone() : undefined,
  }
}
