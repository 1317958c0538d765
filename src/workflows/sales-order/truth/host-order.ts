import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { getLineItemTotals, getShippingMethodTotals, MathBN } from "@medusajs/framework/utils"
import { readRows } from "../../../utils/read-rows"

type Rate = { rate: BigNumberInput }
type InventoryNeed = { inventory_item_id: string; required_quantity: number }

/** A discount on a whole line of the host order. */
export type HostAdjustment = {
  amount: BigNumberInput
  code?: string | null
  description?: string | null
  promotion_id?: string | null
  is_tax_inclusive?: boolean
}

/** A line of the host order, with what Medusa counts on it. */
export type HostItem = {
  id: string
  title: string
  variant_sku: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  requires_shipping: boolean
  is_tax_inclusive: boolean
  tax_lines?: Rate[]
  metadata?: Record<string, unknown> | null
  detail: {
    fulfilled_quantity: BigNumberInput
    delivered_quantity: BigNumberInput
    return_received_quantity: BigNumberInput
    return_dismissed_quantity: BigNumberInput
    written_off_quantity: BigNumberInput
  }
  adjustments?: HostAdjustment[]
  variant?: {
    sku: string | null
    manage_inventory: boolean
    product?: { shipping_profile?: { id: string } | null } | null
    inventory_items?: InventoryNeed[]
  } | null
}

export type HostShippingMethod = {
  id: string
  name: string
  shipping_option_id: string | null
  is_tax_inclusive: boolean
  tax_lines?: Rate[]
}

export type HostFulfillment = {
  id: string
  location_id: string | null
  shipped_at: string | Date | null
  delivered_at: string | Date | null
  canceled_at: string | Date | null
  created_at: string | Date
  metadata?: Record<string, unknown> | null
  items: { line_item_id: string | null; inventory_item_id: string | null; quantity: BigNumberInput }[]
}

/** The host order as the sales order reads it. */
export type HostOrder = {
  id: string
  status: string
  currency_code: string
  sales_channel_id: string | null
  email: string | null
  billing_address: Record<string, unknown> | null
  shipping_address: Record<string, unknown> | null
  items: HostItem[]
  shipping_methods: HostShippingMethod[]
  fulfillments: HostFulfillment[]
}

const FIELDS = [
  ...[
    "id",
    "status",
    "currency_code",
    "sales_channel_id",
    "email",
    "billing_address.*",
    "shipping_address.*",
  ],
  ...["items.*", "items.detail.*", "items.tax_lines.*", "items.adjustments.*"],
  ...["items.variant.sku", "items.variant.manage_inventory", "items.variant.product.shipping_profile.id"],
  ...["items.variant.inventory_items.inventory_item_id", "items.variant.inventory_items.required_quantity"],
  ...["shipping_methods.*", "shipping_methods.tax_lines.*", "shipping_methods.adjustments.*"],
  ...["fulfillments.id", "fulfillments.location_id", "fulfillments.delivered_at", "fulfillments.canceled_at"],
  ...["fulfillments.created_at", "fulfillments.shipped_at", "fulfillments.metadata", "fulfillments.items.*"],
]

/** Medusa returns lines in any order; an accepted offer notes the place of each. */
const placeOf = (item: HostItem) => Number(item.metadata?.crm_rank ?? Number.MAX_SAFE_INTEGER)
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const byPlace = (a: HostItem, b: HostItem) => placeOf(a) - placeOf(b) || byId(a, b)

/** Host orders by id; one that the host does not have is left out. */
export async function readHostOrders(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, HostOrder>> {
  const orders = await readRows<HostOrder>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: ids },
  })
  return new Map(
    orders.map((order) => [
      order.id,
      {
        ...order,
        items: [...(order.items ?? [])].sort(byPlace),
        fulfillments: order.fulfillments ?? [],
        shipping_methods: [...(order.shipping_methods ?? [])].sort(byId),
      },
    ]),
  )
}

/** The percents that apply, summed. */
export function taxRateOf({ tax_lines = [] }: { tax_lines?: Rate[] }): number {
  return tax_lines.reduce((sum, { rate }) => MathBN.add(sum, rate), MathBN.convert(0)).toNumber()
}

type Totals = Pick<ReturnType<typeof getLineItemTotals>, "subtotal" | "discount_subtotal" | "total">

/** Medusa's totals of a whole line: they would leave out what was returned, so its detail stays aside. */
const itemTotals = ({ detail: _, ...item }: HostItem): Totals =>
  getLineItemTotals(item as unknown as Parameters<typeof getLineItemTotals>[0], {})

const shippingTotals = (method: HostShippingMethod): Totals =>
  getShippingMethodTotals(method as unknown as Parameters<typeof getShippingMethodTotals>[0], {})

const netOf = ({ subtotal, discount_subtotal }: Totals) => MathBN.sub(subtotal, discount_subtotal).toNumber()
const grossOf = ({ total }: Totals) => MathBN.convert(total).toNumber()

/** The net of a whole line after discounts. */
export function netOfItem(item: HostItem): number {
  return netOf(itemTotals(item))
}

/** What a whole line costs with tax after discounts, where its price contains the tax; null where tax comes on top. */
export function grossOfItem(item: HostItem): number | null {
  return item.is_tax_inclusive ? grossOf(itemTotals(item)) : null
}

/** The net of a way of shipping after discounts. */
export function netOfShipping(method: HostShippingMethod): number {
  return netOf(shippingTotals(method))
}

/** What a way of shipping costs with tax after discounts, where its price contains the tax; else null. */
export function grossOfShipping(method: HostShippingMethod): number | null {
  return method.is_tax_inclusive ? grossOf(shippingTotals(method)) : null
}

/** How many stock pieces one piece of the line takes (more than one for kits). */
export function requiredOf(item: HostItem, inventory_item_id: string | null): number {
  const need = item.variant?.inventory_items?.find(
    (candidate) => candidate.inventory_item_id === inventory_item_id,
  )
  return need?.required_quantity || 1
}

/** What a fulfilment carries of each order line; a kit's several stock items count once. */
export function fulfilledLines(
  order: HostOrder,
  fulfillment: HostFulfillment,
): { item: HostItem; quantity: number }[] {
  return order.items.flatMap((item) => {
    const carried = fulfillment.items.find(({ line_item_id }) => line_item_id === item.id)
    if (!carried) {
      return []
    }
    return [
      {
        item,
        quantity: MathBN.div(carried.quantity, requiredOf(item, carried.inventory_item_id)).toNumber(),
      },
    ]
  })
}
