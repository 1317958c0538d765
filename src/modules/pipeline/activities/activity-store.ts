import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { crmError } from "../../../errors/crm-error"

/** The activity as it is, locked until the transaction ends. @throws MedusaError not_found */
export async function lockActivity(manager: EntityManager, id: string): Promise<Record<string, unknown>> {
  const [activity] = await manager.execute(
    "select * from crm_activity where id = ? and deleted_at is null for update",
    [id],
  )
  if (!activity) {
    throw crmError("record_not_found", { record: "activity", id })
  }
  return activity
}

/** When it was done before; `hasChanged` is false where it was (or was not) done already. */
export type DoneChange = { id: string; hasChanged: boolean; before: Date | string | null }

/** Says that an activity is done, or with null that it is not. Changes nothing where that is so already. @throws MedusaError not_found */
export async function setDone(
  manager: EntityManager,
  id: string,
  done_at: Date | string | null,
): Promise<DoneChange> {
  const before = (await lockActivity(manager, id)).done_at as string | null
  const hasChanged = (before === null) !== (done_at === null)
  if (hasChanged) {
    await manager.execute("update crm_activity set done_at = ?, updated_at = now() where id = ?", [
      done_at instanceof Date ? done_at.toISOString() : done_at,
      id,
    ])
  }
  return { id, hasChanged, before }
}
