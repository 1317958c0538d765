import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import { everywhere, type Permissions, type Scope, SCOPES } from "../access/permissions"
import type { SalesRole } from "../models"

/** The columns of a role that a person writes; its key is made of the name. */
export type RoleData = Pick<
  InferTypeOf<typeof SalesRole>,
  | "name"
  | "names"
  | "permissions"
  | "store_access"
  | "can_configure"
  | "can_export"
  | "can_see_margin"
  | "max_discount_percent"
>

/** The levels to write; those not named stay as they are, or `none` in a new role. */
export type PartialPermissions = Partial<Record<Scope, Partial<Permissions[Scope]>>>

/** A new role, or a change of the one with this id. */
export type RoleChange = Partial<Omit<RoleData, "permissions">> & {
  id?: string
  permissions?: PartialPermissions
}

/** What a role holds now. @throws not_found */
export async function readRole(manager: EntityManager, id: string): Promise<RoleData> {
  const [role] = await manager.execute(
    `select name, names, permissions, store_access, can_configure, can_export, can_see_margin, max_discount_percent
       from crm_sales_role where id = ? and deleted_at is null`,
    [id],
  )
  if (!role) {
    throw crmError("record_not_found", { record: "role", id })
  }
  return role as RoleData
}

/** The levels of a role after a change of some of them. */
export function mergedPermissions(before: Permissions | undefined, change: PartialPermissions): Permissions {
  const levels = before ?? everywhere("none")
  return Object.fromEntries(
    SCOPES.map((scope) => [scope, { ...levels[scope], ...change[scope] }]),
  ) as Permissions
}
