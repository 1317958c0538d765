import { generateEntityId } from "@medusajs/framework/utils"
import { crmError } from "../../../errors/crm-error"
import { onManager } from "../../../persistence/stores"
import type { Actor } from "../access/visible-to"
import { createDefaults } from "../defaults"
import type { PipelineSession } from "../entities"
import {
  assertUnused,
  countConfigurers,
  keepingAConfigurer,
  type RepData,
  type RepRow,
  restoreRep,
  retireRep,
  writeRep,
} from "./access"
import { assertExists, freeKey, lockConfiguration } from "./lock"
import { mergedPermissions, readRole, type RoleChange, type RoleData } from "./roles"

async function installedAt({ manager }: PipelineSession): Promise<Date> {
  const [{ at }] = await manager.execute("select min(created_at) as at from crm_sales_role")
  return new Date(at)
}

async function findActor({ manager }: PipelineSession, user_id: string): Promise<Actor | null> {
  const [row] = await manager.execute(
    `select r.user_id, r.team_id, o.key as role_key, o.permissions, o.store_access, o.can_configure, o.can_export, o.can_see_margin, o.max_discount_percent
       from crm_sales_rep r join crm_sales_role o on o.id = r.role_id and o.deleted_at is null
       where r.user_id = ? and r.deleted_at is null`,
    [user_id],
  )
  return (row as Actor | undefined) ?? null
}

async function hasConfigurer({ manager }: PipelineSession): Promise<boolean> {
  return (await countConfigurers(manager)) > 0
}

async function addRep({ manager }: PipelineSession, user_id: string, role_key: string): Promise<void> {
  const [role] = await manager.execute("select id from crm_sales_role where key = ? and deleted_at is null", [
    role_key,
  ])
  if (!role) {
    throw crmError("sales_role_missing", { field: "default_role", name: role_key })
  }
  // A rep who was removed stays removed until somebody makes them one again.
  await manager.execute(
    `insert into crm_sales_rep (id, user_id, role_id)
       select ?, ?, ? where not exists (select 1 from crm_sales_rep where user_id = ?) on conflict do nothing`,
    [generateEntityId(undefined, "crmrep"), user_id, role.id, user_id],
  )
}

async function saveRep(
  { manager, service }: PipelineSession,
  data: RepData,
): Promise<{ id: string; before: RepRow | undefined }> {
  await lockConfiguration(manager)
  return await keepingAConfigurer(manager, () => writeRep(manager, data, service.options.default_role))
}

async function removeRep({ manager }: PipelineSession, id: string): Promise<void> {
  await lockConfiguration(manager)
  await assertExists(manager, "crm_sales_rep", "rep", id)
  await keepingAConfigurer(manager, () =>
    manager.execute("update crm_sales_rep set deleted_at = now() where id = ?", [id]),
  )
}

async function lockAndRetireRep({ manager }: PipelineSession, user_id: string): Promise<RepRow | undefined> {
  await lockConfiguration(manager)
  return await retireRep(manager, user_id)
}

async function saveRole(
  { manager, service, context }: PipelineSession,
  { id, permissions, ...data }: RoleChange,
): Promise<{ id: string; before: RoleData | undefined }> {
  await lockConfiguration(manager)
  if (id === undefined) {
    const name = data.name ?? ""
    const key = await freeKey(manager, "crm_sales_role", name)
    const levels = mergedPermissions(undefined, permissions ?? {})
    const created = await service.createSalesRoles({ ...data, permissions: levels, name, key }, context)
    return { id: created.id, before: undefined }
  }
  const before = await readRole(manager, id)
  const levels = mergedPermissions(before.permissions, permissions ?? {})
  await keepingAConfigurer(manager, async () => {
    await service.updateSalesRoles({ id, ...data, permissions: levels }, context)
    await manager.flush()
  })
  return { id, before }
}

async function removeUnused({ manager }: PipelineSession, kind: "role" | "team", id: string): Promise<void> {
  const table = kind === "role" ? "crm_sales_role" : "crm_sales_team"
  await lockConfiguration(manager)
  await assertUnused(manager, table, id)
  await manager.execute(`update ${table} set deleted_at = now() where id = ?`, [id])
}

/** Who works in the CRM and with which role. One change at a time. */
export const accessStore = {
  reads: {
    /** When the CRM came into this store: since when it has roles. */
    installedAt,
    /** The user as an actor, or null while the CRM does not know them. One query. */
    findActor,
    /** Whether there is anybody who may configure the CRM. */
    hasConfigurer,
  },
  writes: {
    /** Gives an empty pipeline its default stages, roles and lost reasons; otherwise changes nothing. */
    createDefaults: onManager(createDefaults),
    /** Makes the user a rep with this role, unless they are one already. @throws invalid_data for an unknown role */
    addRep,
    /** Makes a user a rep or changes the rep they are. @throws invalid_data, conflict when nobody could configure any more */
    saveRep,
    /** Puts a rep back as it was; for compensation. */
    restoreRep: onManager(restoreRep),
    /** Takes the CRM away from a user. @throws not_found, conflict when nobody could configure any more */
    removeRep,
    /** Takes the CRM away from a user whom the host deleted. Returns how their rep was before. */
    retireRep: lockAndRetireRep,
    /** Creates a role, or changes the one with this id; says what it held before. @throws not_found, conflict */
    saveRole,
    /** Deletes a role or a team that no rep has. @throws not_found, conflict */
    removeUnused,
  },
}
