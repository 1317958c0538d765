import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import type { Actor } from "../../../modules/pipeline"
import { assertMayTouch, type OwnedRecord, visibleFilters } from "../../../workflows/access/find-visible"
import { hasControl } from "../../../utils/visible-text"
import type { OrderPart } from "./sales-routes"
import { readRow, readRows } from "../../../utils/read-rows"

/** How to get from a part to its order: what to ask for, by which column, and where the order's id stands. */
const WAYS = {
  order_change: { entity: "order_change", by: "id" },
  return: { entity: "return", by: "id" },
  order_claim: { entity: "order_claim", by: "id" },
  order_exchange: { entity: "order_exchange", by: "id" },
  payment_collection: { entity: "order_payment_collection", by: "payment_collection_id" },
} as const

async function readOne(container: MedusaContainer, entity: string, fields: string[], filters: object) {
  return await readRow<Record<string, string | null>>(container, { entity, fields, filters })
}

/** The order that a part belongs to; null when there is none. */
async function orderOf(container: MedusaContainer, part: OrderPart, id: string): Promise<string | null> {
  if (part === "order") {
    return id
  }
  if (part === "payment") {
    const payment = await readOne(container, "payment", ["payment_collection_id"], { id })
    return payment?.payment_collection_id
      ? await orderOf(container, "payment_collection", payment.payment_collection_id)
      : null
  }
  const { entity, by } = WAYS[part]
  return (await readOne(container, entity, ["order_id"], { [by]: id }))?.order_id ?? null
}

/** The sales orders of host orders that the actor may see, by the host order's id. */
export async function findSalesOrders(
  container: MedusaContainer,
  actor: Actor,
  order_ids: string[],
): Promise<Map<string, OwnedRecord>> {
  const found = await readRows<OwnedRecord & { order_id: string }>(container, {
    entity: "crm_sales_order",
    fields: ["id", "order_id", "owner_id", "team_id"],
    filters: visibleFilters(actor, "sales_order", { order_id: order_ids }),
  })
  return new Map(found.map(({ order_id, ...row }) => [order_id, row]))
}

/**
 * That the actor may see, or change, the order a part belongs to, as they may in the CRM.
 * @throws MedusaError not_found when it is not there, has no sales order, or is not theirs to see; forbidden when they
 * may only look
 */
export async function assertMayTouchOrderPart(
  container: MedusaContainer,
  actor: Actor,
  action: "read" | "write",
  { part, id }: { part: OrderPart; id: string },
): Promise<void> {
  const order_id = hasControl(id) ? null : await orderOf(container, part, id)
  const record = order_id && (await findSalesOrders(container, actor, [order_id])).get(order_id)
  if (!record) {
    throw crmError("host_record_not_found", { record: part, id })
  }
  assertMayTouch(actor, "sales_order", action, record)
}
