import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"

/**
 * Writes JSON columns of a row as they are given. Medusa's own update merges an object into the one that is stored, so
 * that a fact of the old one which the new one does not have would stay.
 * @param columns what is undefined stays as it is; names are the code's own, never a request's
 */
export async function replaceJson(
  manager: EntityManager,
  table: string,
  id: string,
  columns: Record<string, object | null | undefined>,
): Promise<void> {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  if (given.length) {
    await manager.execute(
      `update ${table} set ${given.map(([name]) => `${name} = ?::jsonb`).join(", ")} where id = ?`,
      [...given.map(([, value]) => value && JSON.stringify(value)), id],
    )
  }
}
