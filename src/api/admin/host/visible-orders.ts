import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, visibleTo } from "../../../modules/pipeline"
import { readPage, readRows } from "../../../utils/read-rows"

type Filters = Record<string, unknown>

/** What a list of orders was asked for, in the host's words. */
export type OrderPage = { filters: Filters; order?: Record<string, unknown>; skip: number; take: number }

/** Columns of an order that a condition on its sales order may name; free text and totals are the order module's. */
const COLUMNS = new Set([
  ...["id", "status", "sales_channel_id", "region_id", "customer_id", "is_draft_order"],
  ...["created_at", "updated_at"],
])

const isPlain = (asked: Filters = {}) => Object.keys(asked).every((key) => COLUMNS.has(key))

/** The filter on sales orders for those that the actor may see; `id` is never null, and nobody is called "". */
function visibleSalesOrders(actor: Actor): Filters {
  const visible = visibleTo(actor, "sales_order", "read") ?? { id: "" }
  // An order without a sales order is nobody's: an empty condition would join nothing.
  return Object.keys(visible).length ? visible : { id: { $ne: null } }
}

/** The page cut, and counted, among the sales orders, with the orders joined to them in the statement itself. */
async function cutBySalesOrders(container: MedusaContainer, actor: Actor, page: OrderPage) {
  const { rows, count } = await readPage<{ order_id: string }>(container, {
    entity: "crm_sales_order",
    fields: ["order_id"],
    filters: { ...visibleSalesOrders(actor), order: page.filters },
    pagination: { skip: page.skip, take: page.take, order: { order: page.order ?? { id: "ASC" } } as object },
  })
  return { ids: rows.map(({ order_id }) => order_id), count }
}

/**
 * The page cut among the orders, all of which are read by id: Medusa's order module cannot count what it joins to
 * another module, as its statement that counts is broken by the one before it.
 */
async function cutByOrders(container: MedusaContainer, actor: Actor, page: OrderPage) {
  const orders = await readRows<{ id: string }>(container, {
    entity: "order",
    fields: ["id"],
    filters: { ...page.filters, crm_sales_order: visibleSalesOrders(actor) },
    pagination: { order: (page.order ?? { id: "ASC" }) as Record<string, string> },
  })
  const ids = orders.map(({ id }) => id)
  return { ids: ids.slice(page.skip, page.skip + page.take), count: ids.length }
}

/** A page of the host orders that a filter of the host lets through and the actor may see in the CRM, by id. */
export async function findVisibleOrders(
  container: MedusaContainer,
  actor: Actor,
  page: OrderPage,
): Promise<{ ids: string[]; count: number }> {
  const isCut = isPlain(page.filters) && isPlain(page.order)
  return await (isCut ? cutBySalesOrders : cutByOrders)(container, actor, page)
}
