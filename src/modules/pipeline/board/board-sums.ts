import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { allOf } from "../search/conditions"
import type { OpportunityFilter } from "../search/opportunity-filter"
import { type BoardStage, columnParts, filterParts } from "./column-parts"

/** How many cards of one currency a column has, and what they are worth. */
export type ColumnSum = { stage_id: string; currency_code: string; count: number; amount: number }

/** Counts and sums of every column for a scope, owners and a period: index-only scans. */
export async function readSums(
  manager: EntityManager,
  stages: BoardStage[],
  filter: OpportunityFilter,
): Promise<ColumnSum[]> {
  const parts = stages.flatMap((stage) => columnParts(stage, filter))
  if (!parts.length) {
    return []
  }
  const statements = parts.map(
    ({ sql }) =>
      `select o.stage_id, o.currency_code, count(*) as count, sum(o.amount) as amount
         from crm_opportunity o where ${sql} group by o.stage_id, o.currency_code`,
  )
  return await manager.execute(
    `select stage_id, currency_code, sum(count)::int as count, sum(amount)::float8 as amount
       from (${statements.join(" union all ")}) part group by stage_id, currency_code`,
    allOf(parts).bindings,
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
  const parts = filterParts(filter)
  if (!parts.length) {
    return { ids: [], sums: [] }
  }
  const hits = parts.map(
    ({ sql }) =>
      `select o.id, o.stage_id, o.currency_code, o.amount, o.rank from crm_opportunity o where ${sql}`,
  )
  const rows: (ColumnSum & { id: string | null })[] = await manager.execute(
    `with hit as materialized (
       ${hits.join(" union all ")}
     )
     select stage_id, currency_code, count(*)::int as count, sum(amount)::float8 as amount, null as id
       from hit group by stage_id, currency_code
     union all
     select h.stage_id, null, null, null, h.id from (
       select stage_id, id, row_number() over (partition by stage_id order by rank) as place from hit
     ) h where h.place <= ?`,
    [...allOf(parts).bindings, most],
  )
  return {
    ids: rows.flatMap(({ id }) => (id === null ? [] : [id])),
    sums: rows.filter(({ id }) => id === null),
  }
}
