import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Actor, visibleTo } from "../../../modules/pipeline/access/visible-to"

type Order = Record<string, unknown>

/** The filter on host orders for those whose sales order the actor may see; the host joins it in the statement itself. */
function visibleOrders(actor: Actor) {
  const visible = visibleTo(actor, "sales_order", "read") ?? { id: "" }
  // An order without a sales order is nobody's.
  return { crm_sales_order: Object.keys(visible).length ? visible : { id: { $ne: null } } }
}

/**
 * The ids of all host orders that a filter of the host lets through and the actor may see, in the order asked for. All,
 * as Medusa's order module cannot count what it joins to another module: its statement that counts is broken by the one
 * before it.
 */
export async function findVisibleOrders(
  container: MedusaContainer,
  actor: Actor,
  filters: Record<string, unknown>,
  order: Order = { id: "ASC" },
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { ...filters, ...visibleOrders(actor) },
    pagination: { order } as { order: Record<string, string> },
  })
  return data.map(({ id }) => id)
}
