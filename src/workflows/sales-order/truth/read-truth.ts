import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../../errors/crm-error"
import { chargedByLine, orderProgress, type OrderProgress } from "../../../modules/sales_order"
import { type Claimed, readClaims } from "./claims"
import { type HostItem, type HostOrder, readHostOrders } from "./host-order"
import {
  goneLines,
  itemLine,
  shippingLine,
  withRoundedGross,
  type Reservation,
  type StoredSalesOrder,
  type TruthLine,
} from "./truth-lines"
import { readRows } from "../../../utils/read-rows"

export type { Reservation, StoredSalesOrder, TruthLine }

/** A sales order read together with its host order, fulfilments, notes and invoices. */
export type SalesOrderTruth = {
  sales_order: StoredSalesOrder
  order: HostOrder
  reservations: Reservation[]
  /** Products and shipping. */
  lines: TruthLine[]
  progress: OrderProgress
}

/**
 * Looks at a sales order: what was ordered, fulfilled, returned and invoiced, and what follows from it. As many
 * queries however large the order is, and two more where there were claims.
 * @throws not_found when it, or its host order, is not there
 */
export async function readTruth(container: MedusaContainer, id: string): Promise<SalesOrderTruth> {
  const [{ sales_order, truth } = { sales_order: null, truth: null }] = await readTruths(container, [id])
  if (!sales_order) {
    throw crmError("record_not_found", { record: "sales_order", id })
  }
  if (!truth) {
    throw crmError("record_not_found", { record: "order", id: sales_order.order_id })
  }
  return truth
}

/** The same for many sales orders, in as many queries; `truth` is null where the host order is gone. */
export async function readTruths(
  container: MedusaContainer,
  ids: string[],
): Promise<{ sales_order: StoredSalesOrder; truth: SalesOrderTruth | null }[]> {
  const stored = await readRows<StoredSalesOrder>(container, {
    entity: "crm_sales_order",
    fields: ["*", "delivery_notes.*", "delivery_notes.lines.*", "invoices.*", "invoices.lines.*"],
    filters: { id: ids },
    pagination: { order: { id: "ASC" } },
  })
  const orders = await readHostOrders(
    container,
    stored.map(({ order_id }) => order_id),
  )
  const reservations = await readRows<Reservation>(container, {
    entity: "reservation",
    fields: ["line_item_id", "inventory_item_id", "location_id", "quantity"],
    filters: { line_item_id: [...orders.values()].flatMap(({ items }) => items.map((item) => item.id)) },
  })
  return await Promise.all(
    stored.map(async (sales_order) => {
      const order = orders.get(sales_order.order_id)
      if (!order) {
        return { sales_order, truth: null }
      }
      const claimedOf = await readClaims(container, order)
      const own = new Set(order.items.map((item) => item.id))
      const reserved = reservations.filter(({ line_item_id }) => own.has(line_item_id))
      return { sales_order, truth: sumUp(sales_order, order, reserved, claimedOf) }
    }),
  )
}

function sumUp(
  sales_order: StoredSalesOrder,
  order: HostOrder,
  reservations: Reservation[],
  claimedOf: (item: HostItem) => Claimed,
): SalesOrderTruth {
  const charged = chargedByLine(sales_order.invoices)
  const invoicedOf = (line_id: string) => ({
    invoiced: charged.get(line_id)?.invoiced ?? 0,
    drafted: charged.get(line_id)?.drafted ?? 0,
  })
  const items = order.items.map((item) =>
    itemLine(item, reservations, { ...invoicedOf(item.id), ...claimedOf(item) }),
  )
  const shipping = order.shipping_methods.map((method) => shippingLine(method, invoicedOf(method.id)))
  // A line that an order edit removed is gone, unless something was done with it; free shipping is not invoiced.
  const known = [...items, ...shipping.filter(({ net, invoiced }) => net !== 0 || invoiced > 0)].filter(
    (line) => line.ordered > 0 || line.delivered > 0 || line.invoiced > 0,
  )
  const gone = goneLines(sales_order, charged, known)
  const lines = withRoundedGross([...known, ...gone], order.currency_code)
  const progress = orderProgress(lines, order.status === "canceled")
  return { sales_order, order, reservations, lines, progress }
}

/** The lines of a host order of which the CRM knows nothing yet. */
export function sumUpNew(order: HostOrder): TruthLine[] {
  const nothing = { invoiced: 0, drafted: 0 }
  const lines = [
    ...order.items.map((item) => itemLine(item, [], { ...nothing, replaced: 0, written_off: 0 })),
    ...order.shipping_methods.map((method) => shippingLine(method, nothing)),
  ]
  return withRoundedGross(lines, order.currency_code)
}
