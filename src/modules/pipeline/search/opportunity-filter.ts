import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import type { RowFilter } from "../access/visible-to"
import { dayOf } from "../../../utils/days"
import type { StageKind } from "../stages/triggers"
import { allOf, oneOf, overlaps, searched } from "./conditions"

/** When the next activity of an opportunity is due, by the calendar of the one who asks. */
export const ACTIVITY_FILTERS = ["overdue", "today", "planned", "none"] as const
export type ActivityFilter = (typeof ACTIVITY_FILTERS)[number]

/** Which opportunities a reader asks for. Board, list, counts, sums, export and bulk actions all read this one. */
export type OpportunityFilter = {
  /** What the reader may see at all. */
  visible: RowFilter
  id?: string[]
  /** Every word is somewhere in title, company, contact, e-mail or phone. */
  q?: string
  owner_id?: string[]
  team_id?: string[]
  customer_id?: string[]
  stage_id?: string[]
  state?: StageKind[]
  priority?: string[]
  /** Has one of these tags. */
  tag?: string[]
  activity?: ActivityFilter
  /** IANA name of the zone whose today `activity` speaks of; UTC unless told otherwise. */
  time_zone?: string
  /** Longer in its stage than the stage's limit. */
  stale?: boolean
  /** Expected to close on this day (yyyy-mm-dd) or later. */
  expected_close_from?: string
  /** Expected to close on this day or earlier. */
  expected_close_to?: string
  /** Of won and lost ones only those that ended since; open ones are all there. */
  closed_since?: Date
}

const OPEN_ACTIVITY = `from crm_activity a
  where a.opportunity_id = o.id and a.done_at is null and a.type <> 'note' and a.deleted_at is null`

const STALE = `exists (select 1 from crm_stage st where st.id = o.stage_id and st.kind = 'open'
  and o.stage_entered_at < now() - make_interval(days => st.rotting_days))`

function activityCondition(filter: ActivityFilter | undefined, zone = "UTC"): SqlCondition | undefined {
  if (filter === undefined) {
    return undefined
  }
  if (filter === "none") {
    return { sql: `not exists (select 1 ${OPEN_ACTIVITY})`, bindings: [] }
  }
  const next = `(select min(a.due_at) ${OPEN_ACTIVITY})`
  const { start, end } = dayOf(new Date(), zone)
  const [from, to] = [start.toISOString(), end.toISOString()]
  const due: Record<typeof filter, SqlCondition> = {
    overdue: { sql: `${next} < ?`, bindings: [from] },
    today: { sql: `${next} >= ? and ${next} < ?`, bindings: [from, to] },
    planned: { sql: `${next} >= ?`, bindings: [to] },
  }
  return due[filter]
}

/** A day is kept as its first moment in UTC. */
function expectedClose(
  operator: "<" | ">=",
  day: string | undefined,
  later: number,
): SqlCondition | undefined {
  return day === undefined
    ? undefined
    : {
        sql: `o.expected_close_date ${operator} (?::date + ${later})::timestamp at time zone 'UTC'`,
        bindings: [day],
      }
}

/** What a filter asks for beside the scope, the owners and the period: no index of the sums answers these. */
export function narrowed(filter: OpportunityFilter): SqlCondition | undefined {
  const { id, q, team_id, customer_id, stage_id, state, priority, tag, activity, stale } = filter
  const parts = [
    oneOf("o.id", id),
    searched("o", q),
    oneOf("o.team_id", team_id),
    oneOf("o.customer_id", customer_id),
    oneOf("o.stage_id", stage_id),
    state?.length
      ? {
          sql: `o.stage_id in (select st.id from crm_stage st where st.kind in (${state.map(() => "?").join(",")}))`,
          bindings: [...state],
        }
      : undefined,
    oneOf("o.priority", priority),
    overlaps("o.tags", tag),
    activityCondition(activity, filter.time_zone),
    stale ? { sql: STALE, bindings: [] } : undefined,
    expectedClose(">=", filter.expected_close_from, 0),
    expectedClose("<", filter.expected_close_to, 1),
  ]
  return parts.some((part) => part !== undefined) ? allOf(parts) : undefined
}

/** The whole filter as one condition on `crm_opportunity o`; deleted ones are never meant. */
export function opportunityCondition(filter: OpportunityFilter): SqlCondition {
  const { visible, owner_id, closed_since } = filter
  return allOf([
    { sql: "o.deleted_at is null", bindings: [] },
    rowFilterSql(visible, "o"),
    oneOf("o.owner_id", owner_id),
    closed_since && {
      sql: "(o.closed_at is null or o.closed_at >= ?)",
      bindings: [closed_since.toISOString()],
    },
    narrowed(filter),
  ])
}
