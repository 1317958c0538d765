import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { timeZone } from "../shared/format/time-zone"
import type { BoardFilter } from "./api"

/** Days that the won and lost columns may look back. */
export const PERIODS = ["30", "90", "365", "all"]
export const DEFAULT_PERIOD = "90"
export const ACTIVITIES = ["overdue", "today", "planned", "none"]
export const PRIORITIES = ["high", "medium", "low"]

const several = (values: string[]) => (values.length ? values : undefined)
const known = (value: string | null, values: string[]) =>
  value !== null && values.includes(value) ? value : undefined

type Name = "q" | "owner_id" | "priority" | "tag" | "activity" | "stale" | "closed_days"

/** What the board shows, kept in the URL. A value nobody knows asks for nothing. */
export function useBoardFilter() {
  const [params, setParams] = useSearchParams()
  const query = params.toString()

  const filter = useMemo((): BoardFilter => {
    const values = new URLSearchParams(query)
    const activity = known(values.get("activity"), ACTIVITIES)
    return {
      q: values.get("q") || undefined,
      owner_id: several(values.getAll("owner_id")),
      priority: several(values.getAll("priority").filter((priority) => PRIORITIES.includes(priority))),
      tag: several(values.getAll("tag")),
      activity,
      time_zone: activity && timeZone(),
      stale: values.get("stale") === "true" || undefined,
      closed_days: known(values.get("closed_days"), PERIODS),
    }
  }, [query])

  const set = (name: Name, value: string | string[] | undefined) => {
    // What is in the URL, not what was last drawn: two changes may come one right after the other.
    const next = new URLSearchParams(window.location.search)
    next.delete(name)
    for (const one of [value ?? []].flat()) {
      next.append(name, one)
    }
    setParams(next, { replace: true })
  }

  /** How many conditions narrow the board, beside the search and whose cards they are. */
  const narrowed = [filter.priority, filter.tag, filter.activity, filter.stale].filter(Boolean).length

  return {
    filter,
    set,
    clear: () => setParams({}, { replace: true }),
    narrowed,
    isFiltered: narrowed > 0 || !!filter.q || !!filter.owner_id,
  }
}

export type BoardFilterState = ReturnType<typeof useBoardFilter>
