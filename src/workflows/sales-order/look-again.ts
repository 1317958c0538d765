import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findDiffering } from "./check/find-differing"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"
import { readRows } from "../../utils/read-rows"

const BATCH = 100

/** How many closed orders one round compares with the host; the next round goes on after them. */
const CLOSED_PER_ROUND = 2000

type Dated = { updated_at: string | Date }
type ClosedOrder = Dated & {
  id: string
  order?: (Dated & { payment_collections?: Dated[] }) | null
  invoices?: { kind: string }[]
}

const time = ({ updated_at }: Dated) => +new Date(updated_at)

/**
 * Whether the host touched an order, or the money on it, after the CRM wrote it. One with a credit note counts always: they
 * are few, and a note that was issued while the order was being read is older than what was then written of it.
 */
const mayHaveChanged = ({ order, invoices = [], ...ours }: ClosedOrder) =>
  invoices.some(({ kind }) => kind === "credit_note") ||
  (order ? [order, ...(order.payment_collections ?? [])] : []).some((theirs) => time(theirs) > time(ours))

/**
 * Looks again at those orders of a batch that are not as the truth says, one after the other. One that fails does not
 * stop the others.
 */
async function lookAt(container: MedusaContainer, ids: string[]): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const differing = await findDiffering(container, ids).catch((error: Error) => {
    logger.error(
      `crm: sales orders could not be compared with the truth, each is looked at: ${error.message}`,
    )
    return ids
  })
  for (const id of differing) {
    try {
      await refreshSalesOrderWorkflow(container).run({ input: { id, actor_id: SYSTEM_ACTOR_ID } })
    } catch (error) {
      logger.error(`crm: sales order ${id} could not be looked at: ${(error as Error).message}`)
    }
  }
}

/**
 * Looks again at every active order, in case an event of the host was lost: a hundred are compared at a time, and only
 * those that differ are written.
 */
export async function lookAtActiveOrders(container: MedusaContainer): Promise<void> {
  let last = ""
  for (;;) {
    const active = await readRows<{ id: string }>(container, {
      entity: "crm_sales_order",
      fields: ["id"],
      filters: { state: "active", id: { $gt: last } },
      pagination: { take: BATCH, order: { id: "ASC" } },
    })
    const ids = active.map(({ id }) => id)
    await lookAt(container, ids)
    if (ids.length < BATCH) {
      return
    }
    last = ids[ids.length - 1]
  }
}

/** A batch of closed orders, newest first, older than `before` when it is given. */
async function closedOrders(container: MedusaContainer, before?: string): Promise<ClosedOrder[]> {
  return await readRows<ClosedOrder>(container, {
    entity: "crm_sales_order",
    fields: [
      ...["id", "updated_at", "order.id", "order.updated_at", "order.payment_collections.updated_at"],
      "invoices.kind",
    ],
    filters: { state: "closed", ...(before ? { id: { $lt: before } } : {}) },
    pagination: { take: BATCH, order: { id: "DESC" } },
  })
}

/**
 * Looks again at closed orders that changed since: returned, claimed, edited or paid in the host while the event was
 * lost, or credited by a process that stopped.
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
      orders.filter(mayHaveChanged).map(({ id }) => id),
    )
    if (orders.length < BATCH) {
      return undefined
    }
    place = orders[orders.length - 1].id
  }
  return place
}
