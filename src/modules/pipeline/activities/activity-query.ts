import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { ActivityDTO } from "../dto"
import type { ActivityType } from "./types"
import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import { type Actor, type RowFilter, visibleTo } from "../access/visible-to"
import { allOf, oneOf, searched } from "../search/conditions"
import type { Day } from "../../../utils/days"
import type { DueState } from "./due"
import { RECORDS, type RecordScope } from "./records"

/** What a reader may see of each kind of record; a role may give a different level for each. */
export type VisibleRecords = Record<RecordScope, RowFilter>

/** Which activities a reader asks for. Those on one of the leads or one of the opportunities named, else on any. */
export type ActivityFilter = {
  visible: VisibleRecords
  id?: string
  lead_id?: string[]
  opportunity_id?: string[]
  owner_id?: string[]
  type?: ActivityType[]
  /** Not done, and due like one of these when today is this day. */
  due?: { states: DueState[]; today: Day }
  done?: boolean
  /** Every word is in its title or note, or in what finds its record. */
  q?: string
}

export const ACTIVITY_ORDERS = ["due_at", "done_at", "created_at", "updated_at", "title"] as const

/** `order`: a field of ACTIVITY_ORDERS, with a minus for descending; without it what is to do comes first. */
export type ActivityPage = { order?: string; limit: number; offset: number }

/** An activity with the record it is on. */
export type FoundActivity = ActivityDTO & {
  record: { scope: RecordScope; id: string; owner_id: string | null; team_id: string | null }
}

type Row = Omit<FoundActivity, "record"> & {
  scope: RecordScope
  record_owner_id: string | null
  record_team_id: string | null
}

const COLUMNS = `a.id, a.type, a.title, a.note, a.due_at, a.done_at, a.lead_id, a.opportunity_id, a.owner_id,
  a.created_by, a.created_at, a.updated_at`

/** What is to do, the earliest first; then what is done, the latest first. */
const TO_DO_FIRST = `a.done_at is not null, case when a.done_at is null then a.due_at end nulls last,
  coalesce(a.done_at, a.created_at) desc`

/** What an actor may read activities on. */
export const visibleRecords = (actor: Actor): VisibleRecords => ({
  lead: visibleTo(actor, "lead", "read"),
  opportunity: visibleTo(actor, "opportunity", "read"),
})

function dueCondition({ states, today }: NonNullable<ActivityFilter["due"]>): SqlCondition {
  const [start, end] = [today.start.toISOString(), today.end.toISOString()]
  const conditions: Record<DueState, SqlCondition> = {
    overdue: { sql: "a.due_at < ?", bindings: [start] },
    today: { sql: "a.due_at >= ? and a.due_at < ?", bindings: [start, end] },
    planned: { sql: "a.due_at >= ?", bindings: [end] },
    undated: { sql: "a.due_at is null", bindings: [] },
  }
  const asked = states.map((state) => conditions[state])
  return {
    sql: `a.done_at is null and (${asked.map(({ sql }) => sql).join(" or ")})`,
    bindings: asked.flatMap(({ bindings }) => bindings),
  }
}

/** The activities on one kind of record. */
function onRecords(scope: RecordScope, filter: ActivityFilter): SqlCondition {
  const { table, column, subject } = RECORDS[scope]
  const { sql, bindings } = allOf([
    rowFilterSql(filter.visible[scope], "r"),
    oneOf("a.id", filter.id === undefined ? undefined : [filter.id]),
    oneOf(`a.${column}`, filter[column]),
    oneOf("a.owner_id", filter.owner_id),
    oneOf("a.type", filter.type),
    filter.due && dueCondition(filter.due),
    filter.done === undefined
      ? undefined
      : { sql: `a.done_at is ${filter.done ? "not null" : "null"}`, bindings: [] },
    searched("s", filter.q),
  ])
  return {
    sql: `select ${COLUMNS}, '${scope}' as scope, r.${subject} as subject,
        r.owner_id as record_owner_id, r.team_id as record_team_id
      from crm_activity a join ${table} r on r.id = a.${column} and r.deleted_at is null
      cross join lateral (select crm_fold(concat_ws(' ', a.title, a.note)) || ' ' || r.search_text as search_text) s
      where a.deleted_at is null and ${sql}`,
    bindings,
  }
}

/** Every kind of record for itself, so that each is found by its own indexes. */
function activities(filter: ActivityFilter): SqlCondition {
  const scopes = Object.keys(RECORDS) as RecordScope[]
  const named = scopes.filter((scope) => filter[RECORDS[scope].column]?.length)
  const parts = (named.length ? named : scopes).map((scope) => onRecords(scope, filter))
  return {
    sql: `(${parts.map(({ sql }) => sql).join(" union all ")}) a`,
    bindings: parts.flatMap(({ bindings }) => bindings),
  }
}

function orderOf(order: string | undefined): string {
  const column = ACTIVITY_ORDERS.find((name) => name === order?.replace(/^-/, ""))
  return column ? `a.${column} ${order?.startsWith("-") ? "desc" : "asc"} nulls last` : TO_DO_FIRST
}

const iso = (moment: string) => new Date(moment).toISOString()

function toActivity({ scope, record_owner_id, record_team_id, ...row }: Row): FoundActivity {
  return {
    ...row,
    due_at: row.due_at && iso(row.due_at),
    done_at: row.done_at && iso(row.done_at),
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
    record: {
      scope,
      id: String(row[RECORDS[scope].column]),
      owner_id: record_owner_id,
      team_id: record_team_id,
    },
  }
}

/** A page of the activities a filter lets through. */
export async function readActivities(
  manager: EntityManager,
  filter: ActivityFilter,
  { order, limit, offset }: ActivityPage,
): Promise<FoundActivity[]> {
  const { sql, bindings } = activities(filter)
  const rows: Row[] = await manager.execute(
    `select a.* from ${sql} order by ${orderOf(order)}, a.id limit ? offset ?`,
    [...bindings, limit, offset],
  )
  return rows.map(toActivity)
}

/** How many activities a filter lets through. */
export async function countActivities(manager: EntityManager, filter: ActivityFilter): Promise<number> {
  const { sql, bindings } = activities(filter)
  const [{ count }] = await manager.execute(`select count(*)::int as count from ${sql}`, bindings)
  return count
}
