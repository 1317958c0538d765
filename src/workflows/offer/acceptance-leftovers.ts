import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderStatus } from "@medusajs/framework/utils"
import { hostOrderId, OFFER_MODULE } from "../../modules/offer"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"

/** A host order that stands: its stock is reserved. */
export type PlacedOrder = { id: string; display_id: number }

/** What an acceptance links with its host order. */
const LINKED = [
  [OFFER_MODULE, "crm_offer_id"],
  [SALES_ORDER_MODULE, "crm_sales_order_id"],
] as const

/** The links of an acceptance, as the host's link service takes them. */
export const linksOf = (offer_id: string, order_id: string, sales_order_id: string): LinkDefinition[] =>
  [offer_id, sales_order_id].map((id, index) => {
    const [name, key] = LINKED[index]
    return { [name]: { [key]: id }, [Modules.ORDER]: { order_id } }
  })

/** Removes the links of a host order to offers and sales orders, also to such as are gone. */
async function removeLinks(container: MedusaContainer, order_id: string): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  for (const [name, key] of LINKED) {
    const links = link.getLinkModule(name, key, Modules.ORDER, "order_id")
    const rows = ((await links?.list({ order_id })) ?? []) as Record<string, string>[]
    if (rows.length) {
      await links?.dismiss(rows.map((row): [string, string] => [row[key], order_id]))
    }
  }
}

/**
 * Looks at what a cut-off acceptance left behind. An order that stands is kept, whatever has happened to it since; all
 * else is removed as if it had never been: links (they are made again), reservations, the CRM's sales order and, last,
 * the draft order that leads to them, so that being cut off again leaves nothing that cannot be found.
 */
export async function clearLeftovers(
  container: MedusaContainer,
  offer_id: string,
): Promise<PlacedOrder | null> {
  const id = hostOrderId(offer_id)
  const orders = container.resolve(Modules.ORDER)
  const [order] = await orders.listOrders(
    { id },
    { select: ["id", "status", "display_id"], relations: ["items"], withDeleted: true },
  )
  await removeLinks(container, id)
  if (order && order.status !== OrderStatus.DRAFT && !order.deleted_at) {
    return { id, display_id: Number(order.display_id) }
  }
  if (order?.items?.length) {
    await container
      .resolve(Modules.INVENTORY)
      .deleteReservationItemsByLineItem(order.items.map((item) => item.id))
  }
  const salesOrders = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
  const known = await salesOrders.listSalesOrders({ order_id: id }, { select: ["id"], withDeleted: true })
  if (known.length) {
    await salesOrders.deleteSalesOrders(known.map((sales_order) => sales_order.id))
  }
  if (order) {
    await orders.deleteOrders([id])
  }
  return null
}
