import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { onManager } from "./stores"

/** Whose a record is: the host user, and the team of that user's rep. */
export type Owner = { owner_id: string | null; team_id: string | null }

/** A row as it was before it went to another owner. */
export type HandedOverRow = Owner & { id: string }

/** A record and whose it became. */
export type NewOwner = { id: string; owner_id: string | null }

/** Those that became somebody else's, not those that followed their owner into another team. */
export function newOwners(before: NewOwner[], { owner_id }: Pick<Owner, "owner_id">): NewOwner[] {
  return before.filter((row) => row.owner_id !== owner_id).map(({ id }) => ({ id, owner_id }))
}

/** Which rows: all of one owner, those of some opportunities, or those with these ids. */
export type RowsToHandOver = { owner_id: string } | { opportunity_id: string[] } | { id: string[] }

type Table = { name: string; hasVersion?: boolean }

/** A new owner raises the version, so that what somebody wrote looking at the old one is refused; a new team does not. */
const raised = (table: Table, owner: string) =>
  table.hasVersion ? `version = version + (t.owner_id is distinct from ${owner})::int,` : ""

/**
 * Gives live rows to an owner, in one statement however many there are. Rows that are theirs already stay as they are.
 * Returns how the changed ones were before.
 */
export async function handOverRows(
  manager: EntityManager,
  table: Table,
  rows: RowsToHandOver,
  { owner_id, team_id }: Owner,
): Promise<HandedOverRow[]> {
  const [[column, asked]] = Object.entries(rows) as [string, string | string[]][]
  const values = [asked].flat()
  if (!values.length) {
    return []
  }
  return await manager.execute(
    `with before as (
       select id, owner_id, team_id from ${table.name} where ${column} in (?) and deleted_at is null
         and (owner_id is distinct from ? or team_id is distinct from ?) order by id for update)
     update ${table.name} t set ${raised(table, "?")} owner_id = ?, team_id = ?, updated_at = now()
       from before where t.id = before.id returning before.*`,
    [values, owner_id, team_id, ...(table.hasVersion ? [owner_id] : []), owner_id, team_id],
  )
}

/** Gives rows back to whom they belonged, except those that went on to somebody else meanwhile; for compensation. */
export async function takeRowsBack(
  manager: EntityManager,
  table: Table,
  rows: HandedOverRow[],
  { owner_id }: Owner,
): Promise<void> {
  if (!rows.length) {
    return
  }
  await manager.execute(
    `update ${table.name} t set ${raised(table, "b.owner_id")} owner_id = b.owner_id, team_id = b.team_id, updated_at = now()
       from unnest(array[?]::text[], array[?]::text[], array[?]::text[]) as b(id, owner_id, team_id)
       where t.id = b.id and t.owner_id is not distinct from ?`,
    [rows.map((row) => row.id), rows.map((row) => row.owner_id), rows.map((row) => row.team_id), owner_id],
  )
}

/** The part of a module's service that says whose rows of one table are. */
export function ownerStoreOf(table: Table) {
  return {
    writes: {
      /** Gives records to another owner, or to their owner's new team. Returns how they were before. */
      handOver: onManager((manager, rows: RowsToHandOver, to: Owner) =>
        handOverRows(manager, table, rows, to),
      ),
      /** Gives records back to whom they belonged; for compensation. */
      takeBack: onManager((manager, before: HandedOverRow[], from: Owner) =>
        takeRowsBack(manager, table, before, from),
      ),
    },
  }
}
