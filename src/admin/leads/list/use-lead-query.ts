import { momentsOf } from "../../shared/list/period"
import { tagsIn } from "../../shared/format/tags"
import { useUrlQuery } from "../../shared/list/use-url-query"

/** The search and filters of the leads' list, as its routes want them. */
export function useLeadQuery() {
  const { tag, source, created_at, ...query } = useUrlQuery([
    "status",
    "owner_id",
    "source",
    "tag",
    "created_at",
  ])
  const { from, to } = momentsOf(created_at)
  return { ...query, tag: tagsIn(tag), source: tagsIn(source), created_from: from, created_to: to }
}
