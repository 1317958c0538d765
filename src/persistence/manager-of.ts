import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The database connection of a service method: its transaction where there is one. */
export function managerOf(context: Context<EntityManager>): EntityManager {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "This service method was given no database connection",
    )
  }
  return manager
}
