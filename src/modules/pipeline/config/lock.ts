import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"
import { escapeLike } from "../../../utils/like-pattern"
import { withoutAccents } from "../../../utils/visible-text"

/** One change of the configuration at a time: its rules span rows (the last role that configures, one stage for each trigger). */
export async function lockConfiguration(manager: EntityManager): Promise<void> {
  await manager.execute("select pg_advisory_xact_lock(hashtext('crm_pipeline:configuration'))")
}

/** @throws MedusaError not_found when the table has no such row */
export async function assertExists(
  manager: EntityManager,
  table: string,
  record: string,
  id: string,
): Promise<void> {
  const [row] = await manager.execute(`select id from ${table} where id = ? and deleted_at is null`, [id])
  if (!row) {
    throw crmError("record_not_found", { record, id })
  }
}

/** A key made of the name, with a number behind it when it is taken. Diacritics are dropped. */
export async function freeKey(manager: EntityManager, table: string, name: string): Promise<string> {
  const plain = withoutAccents(name)
  const base =
    plain
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "")
      .slice(0, 40) || "item"
  const rows: { key: string }[] = await manager.execute(
    `select key from ${table} where deleted_at is null and (key = ? or key like ?)`,
    [base, `${escapeLike(`${base}_`)}%`],
  )
  const taken = new Set(rows.map((row) => row.key))
  let key = base
  for (let number = 2; taken.has(key); number++) {
    key = `${base}_${number}`
  }
  return key
}
