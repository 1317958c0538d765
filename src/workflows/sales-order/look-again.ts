import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"

const BATCH = 200

/** How many closed orders one round compares with the host; the next round goes on after them. */
const CLOSED_PER_ROUND = 2000

type Dated = { updated_at: string | Date }
type ClosedOrder = Dated & {
  id: string
  order?: (Dated & { payment_collections?: Dated[] }) | null
}

const time = ({ updated_at }: Dated) => +new Date(updated_at)

/** Whether the host touched an order, or the money on it, after the CRM wrote it. */
const changedSince = (ours: ClosedOrder) =>
  ours.order
    ? [ours.order, ...(ours.order.payment_collections ?? [])].some((theirs) => time(theirs) > time(ours))
    : false

/** Looks again at orders, one after the other. One that fails does not stop the others. */
async function lookAt(container: MedusaContainer, ids: string[]): Promise<void> {
  for (const id of ids) {
    try {
      await refreshSalesOrderWorkflow(container).run({ input: { id, actor_id: null } })
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`crm: sales order ${id} could not be looked at: ${(error as Error).message}`)
    }
  }
}

/** Looks again at every active order, in case an event of the host was lost. */
export async function lookAtActiveOrders(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let last = ""
  for (;;) {
    const { data } = await query.graph({
      entity: "crm_sales_order",
      fields: ["id"],
      filters: { state: "active", id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    const ids = data.map(({ id }) => id)
    await lookAt(container, ids)
    if (ids.length < BATCH) {
      return
    }
    last = ids[ids.length - 1]
  }
}

/** A batch of closed orders, newest first, older than `before` when it is given. */
async function closedOrders(container: MedusaContainer, before?: string): Promise<ClosedOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_sales_order",
    fields: ["id", "updated_at", "order.id", "order.updated_at", "order.payment_collections.updated_at"],
    filters: { state: "closed", ...(before ? { id: { $lt: before } } : {}) },
    pagination: { take: BATCH, order: { id: "DESC" } },
  })
  return data as unknown as ClosedOrder[]
}

/**
 * Looks again at closed orders that the host changed since: returned, claimed, edited or paid while the event was lost.
 * @param before where the round before ended; without it, from the newest on
 * @returns where the next round goes on; undefined when the oldest was reached
 */
export async function lookAtChangedClosedOrders(
  container: MedusaContainer,
  before?: string,
): Promise<string | undefined> {
  let place = before
  for (let seen = 0; seen < CLOSED_PER_ROUND; seen += BATCH) {
    const orders = await closedOrders(container, place)
    await lookAt(
      container,
      orders.filter(changedSince).map(({ id }) => id),
    )
    if (orders.length < BATCH) {
      return undefined
    }
    place = orders[orders.length - 1].id
  }
  return place
}
