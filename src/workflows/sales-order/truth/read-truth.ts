import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import { type ChargeableLine, chargedByLine } from "../../../modules/sales_order/documents/invoice-lines"
import type { SalesOrder } from "../../../modules/sales_order/models"
import {
  type LineFacts,
  lineProgress,
  type LineProgress,
} from "../../../modules/sales_order/state/line-progress"
import { orderProgress, type OrderProgress } from "../../../modules/sales_order/state/order-progress"
import {
  type HostItem,
  type HostOrder,
  netOfItem,
  netOfShipping,
  readHostOrder,
  requiredOf,
  taxRateOf,
} from "./host-order"

export type StoredSalesOrder = InferTypeOf<typeof SalesOrder>
export type Reservation = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
}

/** A line of a sales order with all that can be said of it. */
export type TruthLine = ChargeableLine &
  LineProgress & { reserved: number; item: HostItem | null; facts: LineFacts }

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
 * Looks at a sales order: what was ordered, fulfilled, returned and invoiced, and what follows from it. Three queries,
 * however large the order is.
 */
export async function readTruth(container: MedusaContainer, id: string): Promise<SalesOrderTruth> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "crm_sales_order",
    fields: ["*", "delivery_notes.*", "delivery_notes.lines.*", "invoices.*", "invoices.lines.*"],
    filters: { id },
  })
  const sales_order = data[0] as unknown as StoredSalesOrder | undefined
  if (!sales_order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Sales order ${id} was not found`)
  }
  const order = await readHostOrder(container, sales_order.order_id)
  const { data: reservations } = await query.graph({
    entity: "reservation",
    fields: ["line_item_id", "inventory_item_id", "location_id", "quantity"],
    filters: { line_item_id: order.items.map((item) => item.id) },
  })
  return { ...sumUp(sales_order, order, reservations as unknown as Reservation[]), sales_order, order }
}

function sumUp(sales_order: StoredSalesOrder, order: HostOrder, reservations: Reservation[]) {
  const charged = chargedByLine(sales_order.invoices)
  const invoicedOf = (line_id: string) => ({
    invoiced: charged.get(line_id)?.invoiced ?? 0,
    drafted: charged.get(line_id)?.drafted ?? 0,
  })
  const items = order.items.map((item) => itemLine(item, reservations, invoicedOf(item.id)))
  const shipping = order.shipping_methods.map((method) => shippingLine(method, invoicedOf(method.id)))
  // A line that an order edit removed is gone, unless something was done with it; free shipping is not invoiced.
  const lines = [...items, ...shipping.filter(({ net }) => net !== 0)].filter(
    (line) => line.ordered > 0 || line.delivered > 0 || line.invoiced > 0,
  )
  return { reservations, lines, progress: orderProgress(lines, order.status === "canceled") }
}

type Invoiced = Pick<LineFacts, "invoiced" | "drafted">

function itemLine(item: HostItem, reservations: Reservation[], invoiced: Invoiced): TruthLine {
  const { detail } = item
  const facts: LineFacts = {
    kind: "product",
    ordered: item.quantity,
    fulfilled: detail.fulfilled_quantity,
    delivered: detail.delivered_quantity,
    returned: MathBN.add(detail.return_received_quantity, detail.return_dismissed_quantity),
    ...invoiced,
  }
  return {
    ...lineProgress(facts),
    kind: "product",
    line_id: item.id,
    title: item.title,
    sku: item.variant_sku ?? item.variant?.sku ?? null,
    net: netOfItem(item),
    tax_rate: taxRateOf(item),
    reserved: reservedOf(item, reservations),
    item,
    facts,
  }
}

function shippingLine(method: HostOrder["shipping_methods"][number], invoiced: Invoiced): TruthLine {
  const facts: LineFacts = {
    kind: "shipping",
    ordered: 1,
    fulfilled: 0,
    delivered: 0,
    returned: 0,
    ...invoiced,
  }
  return {
    ...lineProgress(facts),
    kind: "shipping",
    line_id: method.id,
    title: method.name,
    sku: null,
    net: netOfShipping(method),
    tax_rate: taxRateOf(method),
    reserved: 0,
    item: null,
    facts,
  }
}

/** Pieces of the line that are reserved: of a kit, as many as its scarcest part allows. */
function reservedOf(item: HostItem, reservations: Reservation[]): number {
  const pieces = new Map<string, number>()
  for (const { line_item_id, inventory_item_id, quantity } of reservations) {
    if (line_item_id === item.id) {
      const of = MathBN.div(quantity, requiredOf(item, inventory_item_id)).toNumber()
      pieces.set(inventory_item_id, (pieces.get(inventory_item_id) ?? 0) + of)
    }
  }
  return pieces.size ? Math.min(...pieces.values()) : 0
}
