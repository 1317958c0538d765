import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { crmError } from "../errors/crm-error"

/** The database connection of a service method: its transaction where there is one. */
export function managerOf(context: Context<EntityManager>): EntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw crmError("internal_error", { reason: "This service method was given no database connection" })
  }
  return manager
}
