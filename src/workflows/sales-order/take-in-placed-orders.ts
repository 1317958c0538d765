import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, OrderStatus } from "@medusajs/framework/utils"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"
import { takeInOrderWorkflow } from "./take-in-order"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"
import { readRows } from "../../utils/read-rows"
import { daysLater } from "../../utils/days"

/** A lost event is looked for in orders that changed in so many days. */
const LOOK_BACK_DAYS = 3
const BATCH = 100

const channelsOf = (container: MedusaContainer) =>
  container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).options.take_in_sales_channels

/** Takes in those of these orders that the CRM does not know. One that cannot be taken in does not stop the others. */
async function takeIn(container: MedusaContainer, order_ids: string[]): Promise<void> {
  const sales_orders = await readRows<{ order_id: string }>(container, {
    entity: "crm_sales_order",
    fields: ["order_id"],
    filters: { order_id: order_ids },
  })
  const known = new Set(sales_orders.map(({ order_id }) => order_id))
  for (const order_id of order_ids.filter((id) => !known.has(id))) {
    try {
      await takeInOrderWorkflow(container).run({ input: { order_id, actor_id: SYSTEM_ACTOR_ID } })
    } catch (error) {
      // A conflict is an answer: the order is an offer's, or was canceled meanwhile.
      if (!MedusaError.isMedusaError(error) || (error as MedusaError).type !== MedusaError.Types.CONFLICT) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`crm: order ${order_id} could not be taken in: ${(error as Error).message}`)
      }
    }
  }
}

/** Takes in an order that was just placed, when the option `take_in_sales_channels` names its sales channel. */
export async function takeInPlacedOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const sales_channel_id = channelsOf(container)
  if (sales_channel_id.length) {
    const orders = await readRows<{ id: string }>(container, {
      entity: "order",
      fields: ["id"],
      filters: { id: order_id, sales_channel_id },
    })
    await takeIn(
      container,
      orders.map(({ id }) => id),
    )
  }
}

/** The same for orders of the last days whose event was lost. */
export async function takeInLostOrders(container: MedusaContainer): Promise<void> {
  const sales_channel_id = channelsOf(container)
  if (!sales_channel_id.length) {
    return
  }
  const since = daysLater(new Date(), -LOOK_BACK_DAYS)
  const filters = {
    sales_channel_id,
    updated_at: { $gte: since },
    is_draft_order: false,
    status: { $nin: [OrderStatus.DRAFT, OrderStatus.CANCELED] },
  }
  let last = ""
  for (;;) {
    const orders = await readRows<{ id: string }>(container, {
      entity: "order",
      fields: ["id"],
      filters: { ...filters, id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    const ids = orders.map(({ id }) => id)
    await takeIn(container, ids)
    if (ids.length < BATCH) {
      return
    }
    last = ids[ids.length - 1]
  }
}
