import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"

/** The lists that the store puts in order, and the field that names all their rows. */
const ORDERED = { crm_stage: "stage_ids", crm_lost_reason: "lost_reason_ids" } as const

/** Writes the place of each row. Returns the order before. @throws invalid_data unless every row is named exactly once */
export async function orderRows(
  manager: EntityManager,
  table: keyof typeof ORDERED,
  ids: string[],
): Promise<string[]> {
  const rows: { id: string }[] = await manager.execute(
    `select id from ${table} where deleted_at is null order by rank, id`,
  )
  const before = rows.map((row) => row.id)
  const named = new Set(ids)
  if (named.size !== ids.length || named.size !== before.length || !before.every((id) => named.has(id))) {
    throw crmError("list_incomplete", { field: ORDERED[table] })
  }
  await manager.execute(
    `update ${table} r set rank = n.rank - 1, updated_at = now()
       from unnest(string_to_array(?, ',')) with ordinality as n(id, rank) where r.id = n.id`,
    [ids.join(",")],
  )
  return before
}
