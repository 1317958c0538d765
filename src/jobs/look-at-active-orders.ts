import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "../workflows/sales-order/refresh-sales-order"

const BATCH = 200

/** Looks again at every active order, in case an event of the host was lost. One that fails does not stop the others. */
export default async function lookAtActiveOrders(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let last = ""
  for (;;) {
    const { data } = await query.graph({
      entity: "crm_sales_order",
      fields: ["id"],
      filters: { state: "active", id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    for (const { id } of data) {
      try {
        await refreshSalesOrderWorkflow(container).run({ input: { id, actor_id: null } })
      } catch (error) {
        logger.error(`Sales order ${id} could not be looked at: ${(error as Error).message}`)
      }
    }
    if (data.length < BATCH) {
      return
    }
    last = data[data.length - 1].id
  }
}

export const config = { name: "look-at-active-orders", schedule: "*/15 * * * *" }
