import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { likeContaining } from "../../../../utils/like-pattern"
import { endOf } from "../fields"
import type { ListSalesOrders } from "./validators"
import { readRows } from "../../../../utils/read-rows"

type Asked = Omit<z.infer<typeof ListSalesOrders>, "order" | "limit" | "offset">
type Filters = Record<string, unknown>

const LARGEST_DISPLAY_ID = 2_147_483_647

/** The orders that have a delivery note or an invoice of exactly this number. */
async function ordersOfDocument(container: MedusaContainer, number: string): Promise<string[]> {
  const entities = ["crm_delivery_note", "crm_invoice"] as const
  const found = await Promise.all(
    entities.map((entity) =>
      readRows<{ sales_order_id: string }>(container, {
        entity,
        fields: ["sales_order_id"],
        filters: { number },
      }),
    ),
  )
  return found.flat().map((row) => row.sales_order_id)
}

/** A search term names a buyer, an order by its number, or one of its documents. */
async function searched(container: MedusaContainer, q: string | undefined): Promise<Filters[]> {
  if (!q) {
    return []
  }
  const number = /^#?\d+$/.test(q) ? Number(q.replace("#", "")) : null
  const ids = q.includes("-") ? await ordersOfDocument(container, q.toUpperCase()) : []
  return [
    {
      $or: [
        { buyer_name: { $ilike: likeContaining(q) } },
        ...(number !== null && number <= LARGEST_DISPLAY_ID ? [{ display_id: number }] : []),
        ...(ids.length ? [{ id: ids }] : []),
      ],
    },
  ]
}

/**
 * What the list was asked for, as filters on stored columns. Days are days in UTC; what is overdue was due before
 * `today`, its first moment.
 */
export async function salesOrderFilters(
  container: MedusaContainer,
  asked: Filters,
  today: Date,
): Promise<Filters> {
  const { q, overdue, created_from, created_to, ...columns } = asked as Asked
  const between = {
    ...(created_from ? { $gte: new Date(created_from) } : {}),
    ...(created_to ? { $lt: endOf(created_to) } : {}),
  }
  return {
    ...columns,
    ...(Object.keys(between).length ? { created_at: between } : {}),
    $and: [
      ...(await searched(container, q)),
      ...(overdue === undefined ? [] : [overdue ? { next_due_at: { $lt: today } } : notBefore(today)]),
    ],
  }
}

const notBefore = (today: Date): Filters => ({
  $or: [{ next_due_at: null }, { next_due_at: { $gte: today } }],
})
