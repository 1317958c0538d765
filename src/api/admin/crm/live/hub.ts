import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LiveConnection, LiveHub } from "../../../../modules/pipeline"

/** The part of knex that opens a connection beside its pool. */
type Database = { client: { acquireRawConnection(): Promise<LiveConnection> } }

const hubs = new WeakMap<object, LiveHub>()

/** The hub of this server process: one for each database it talks to. */
export function hubOf(container: MedusaContainer): LiveHub {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Database
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let hub = hubs.get(database)
  if (!hub) {
    hub = new LiveHub(
      () => database.client.acquireRawConnection(),
      (message) => logger.warn(message),
    )
    hubs.set(database, hub)
  }
  return hub
}
