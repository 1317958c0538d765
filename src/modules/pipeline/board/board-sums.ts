import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { rowFilterSql, type SqlCondition } from "../access/row-filter-sql"
import type { RowFilter } from "../access/visible-to"
import type { MoveStage } from "../moves/move-rules"
import { allOf, oneOf } from "../search/conditions"
import { opportunityCondition, type OpportunityFilter } from "../search/opportunity-filter"

/** How many cards of one currency a column has, and what they are worth. */
export type ColumnSum = { stage_id: string; currency_code: string; count: number; amount: number }

/**
 * A scope as conditions that exclude each other, so that each is answered by an index of its own: of "mine or my
 * team's", the team's, then mine of other teams.
 */
function branchesOf(visible: RowFilter): SqlCondition[] {
  const either = visible?.$or as Record<string, unknown>[] | undefined
  if (!either) {
    return [rowFilterSql(visible, "o")]
  }
  const parts = either.map((part) => rowFilterSql(part, "o"))
  return parts.map((part, index) =>
    allOf([
      part,
      ...parts
        .slice(index + 1)
        .map((later) => ({ sql: `(${later.sql}) is not true`, bindings: later.bindings })),
    ]),
  )
}

/**
 * Counts and sums of every column for a scope, owners and a period: index-only scans, column by column. An open
 * stage has no period; a won or lost one is read from its first day on.
 */
export async function readSums(
  manager: EntityManager,
  stages: MoveStage[],
  { visible, owner_id, closed_since }: OpportunityFilter,
): Promise<ColumnSum[]> {
  const statements = stages.flatMap((stage) =>
    branchesOf(visible).map((branch) =>
      allOf([
        { sql: "o.deleted_at is null and o.stage_id = ?", bindings: [stage.id] },
        branch,
        oneOf("o.owner_id", owner_id),
        stage.kind === "open" || !closed_since
          ? undefined
          : { sql: "o.closed_at >= ?", bindings: [closed_since.toISOString()] },
      ]),
    ),
  )
  if (!statements.length || visible === null) {
    return []
  }
  const { bindings } = allOf(statements)
  return await manager.execute(
    `select stage_id, currency_code, sum(count)::int as count, sum(amount)::float8 as amount from (
       ${statements
         .map(
           ({ sql }) =>
             `select o.stage_id, o.currency_code, count(*) as count, sum(o.amount) as amount
                from crm_opportunity o where ${sql} group by o.stage_id, o.currency_code`,
         )
         .join(" union all ")}
     ) part group by stage_id, currency_code order by stage_id, sum(count) desc, currency_code`,
    bindings,
  )
}

/**
 * Counts and sums of a filter that no index adds up, and the ids of each column's first cards: the rows are found
 * once and serve both.
 */
export async function sumAndRank(
  manager: EntityManager,
  filter: OpportunityFilter,
  most: number,
): Promise<{ ids: string[]; sums: ColumnSum[] }> {
  const { sql, bindings } = opportunityCondition(filter)
  const rows: (ColumnSum & { id: string | null })[] = await manager.execute(
    `with hit as materialized (
       select o.id, o.stage_id, o.currency_code, o.amount, o.rank from crm_opportunity o where ${sql}
     )
     (select stage_id, currency_code, count(*)::int as count, sum(amount)::float8 as amount, null as id
        from hit group by stage_id, currency_code order by stage_id, count(*) desc, currency_code)
     union all
     select h.stage_id, null, null, null, h.id from (
       select stage_id, id, row_number() over (partition by stage_id order by rank) as place from hit
     ) h where h.place <= ?`,
    [...bindings, most],
  )
  return {
    ids: rows.flatMap(({ id }) => (id === null ? [] : [id])),
    sums: rows.filter(({ id }) => id === null),
  }
}
