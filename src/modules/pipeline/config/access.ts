import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { assertExists } from "./lock"

/** A rep as it stands in the database, deleted or not. */
export type RepRow = {
  id: string
  user_id: string
  role_id: string
  team_id: string | null
  deleted_at: string | null
}

/** What to make of a user: nothing given keeps what the rep has. */
export type RepData = { user_id: string; role_id?: string; role_key?: string; team_id?: string | null }

/** How many reps may configure the CRM. */
export async function countConfigurers(manager: EntityManager): Promise<number> {
  const [row] = await manager.execute(
    `select count(*)::int as count from crm_sales_rep r join crm_sales_role o on o.id = r.role_id
       where r.deleted_at is null and o.deleted_at is null and o.can_configure`,
  )
  return row.count
}

/** Runs a change and refuses it when it leaves nobody who may configure. @throws MedusaError conflict */
export async function keepingAConfigurer<T>(manager: EntityManager, change: () => Promise<T>): Promise<T> {
  const before = await countConfigurers(manager)
  const result = await change()
  if (before > 0 && (await countConfigurers(manager)) === 0) {
    throw crmError("nobody_could_configure")
  }
  return result
}

/** The rep of a user, deleted ones included; the live one first. */
export async function findRep(manager: EntityManager, user_id: string): Promise<RepRow | undefined> {
  const [row] = await manager.execute(
    "select * from crm_sales_rep where user_id = ? order by (deleted_at is null) desc, updated_at desc limit 1",
    [user_id],
  )
  return row as RepRow | undefined
}

async function roleOf(manager: EntityManager, data: RepData, known: RepRow | undefined, default_key: string) {
  const [column, value] =
    data.role_id !== undefined
      ? ["id", data.role_id]
      : data.role_key === undefined && known
        ? ["id", known.role_id]
        : ["key", data.role_key ?? default_key]
  const [role] = await manager.execute(
    `select id from crm_sales_role where ${column} = ? and deleted_at is null`,
    [value],
  )
  if (!role) {
    const field = data.role_id !== undefined ? "role_id" : "role_key"
    throw crmError("sales_role_missing", { field, name: String(value) })
  }
  return role.id as string
}

/** Makes the user a rep, or changes the rep they are. @returns how the rep was before, undefined for a new one */
export async function writeRep(
  manager: EntityManager,
  data: RepData,
  default_role: string,
): Promise<{ id: string; before: RepRow | undefined }> {
  const before = await findRep(manager, data.user_id)
  const role_id = await roleOf(manager, data, before, default_role)
  const team_id = data.team_id === undefined ? (before?.team_id ?? null) : data.team_id
  if (data.team_id) {
    const [team] = await manager.execute(
      "select id from crm_sales_team where id = ? and deleted_at is null",
      [data.team_id],
    )
    if (!team) {
      throw crmError("sales_team_missing", { field: "team_id", name: data.team_id })
    }
  }
  if (before) {
    await manager.execute(
      "update crm_sales_rep set role_id = ?, team_id = ?, deleted_at = null, updated_at = now() where id = ?",
      [role_id, team_id, before.id],
    )
    return { id: before.id, before }
  }
  const id = generateEntityId(undefined, "crmrep")
  await manager.execute("insert into crm_sales_rep (id, user_id, role_id, team_id) values (?, ?, ?, ?)", [
    id,
    data.user_id,
    role_id,
    team_id,
  ])
  return { id, before: undefined }
}

/** Puts a rep back as it was; one that was not there goes away. */
export async function restoreRep(
  manager: EntityManager,
  id: string,
  before: RepRow | undefined,
): Promise<void> {
  if (!before) {
    await manager.execute("delete from crm_sales_rep where id = ?", [id])
    return
  }
  await manager.execute("update crm_sales_rep set role_id = ?, team_id = ?, deleted_at = ? where id = ?", [
    before.role_id,
    before.team_id,
    before.deleted_at,
    id,
  ])
}

/** @throws MedusaError conflict while reps have it (their number is in the message), not_found */
export async function assertUnused(
  manager: EntityManager,
  table: "crm_sales_role" | "crm_sales_team",
  id: string,
): Promise<void> {
  const [record, column] = table === "crm_sales_role" ? ["role", "role_id"] : ["team", "team_id"]
  await assertExists(manager, table, record, id)
  const [{ count }] = await manager.execute(
    `select count(*)::int as count from crm_sales_rep where ${column} = ? and deleted_at is null`,
    [id],
  )
  if (count) {
    throw crmError(table === "crm_sales_role" ? "role_in_use" : "team_in_use", { id, count })
  }
}

/**
 * Takes the CRM away from a user whom the host deleted, who was not asked for an heir. Nobody is promoted for it, also
 * where nobody is left who may configure: whoever can delete users would make themselves manager.
 * @returns how the rep was before, undefined when there was none
 */
export async function retireRep(manager: EntityManager, user_id: string): Promise<RepRow | undefined> {
  const before = await findRep(manager, user_id)
  if (!before || before.deleted_at !== null) {
    return undefined
  }
  await manager.execute("update crm_sales_rep set deleted_at = now() where id = ?", [before.id])
  return before
}
