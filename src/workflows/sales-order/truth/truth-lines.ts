import type { InferTypeOf } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  type ChargeableLine,
  type Charged,
  type LineFacts,
  type LineProgress,
  lineProgress,
  type SalesOrder,
} from "../../../modules/sales_order"
import { roundTogether } from "../../../utils/money"
import type { Claimed } from "./claims"
import {
  grossOfItem,
  grossOfShipping,
  type HostItem,
  type HostShippingMethod,
  netOfItem,
  netOfShipping,
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

type Invoiced = Pick<LineFacts, "invoiced" | "drafted">

/** Nothing was done with the line yet. */
const UNTOUCHED = { fulfilled: 0, delivered: 0, returned: 0, replaced: 0, written_off: 0 }

/** A product line with all that was done with it. */
export function itemLine(item: HostItem, reservations: Reservation[], known: Invoiced & Claimed): TruthLine {
  const { detail } = item
  const net = netOfItem(item)
  const facts: LineFacts = {
    kind: "product",
    is_free: net === 0,
    ordered: item.quantity,
    fulfilled: detail.fulfilled_quantity,
    delivered: detail.delivered_quantity,
    returned: MathBN.add(detail.return_received_quantity, detail.return_dismissed_quantity),
    ...known,
  }
  return {
    ...lineProgress(facts),
    line_id: item.id,
    title: item.title,
    sku: item.variant_sku ?? item.variant?.sku ?? null,
    net,
    gross: grossOfItem(item),
    tax_rate: taxRateOf(item),
    reserved: reservedOf(item, reservations),
    item,
    facts,
  }
}

/** The order's shipping: one piece that is invoiced and not delivered. */
export function shippingLine(method: HostShippingMethod, invoiced: Invoiced): TruthLine {
  const facts: LineFacts = { kind: "shipping", is_free: false, ordered: 1, ...UNTOUCHED, ...invoiced }
  return {
    ...lineProgress(facts),
    line_id: method.id,
    title: method.name,
    sku: null,
    net: netOfShipping(method),
    gross: grossOfShipping(method),
    tax_rate: taxRateOf(method),
    reserved: 0,
    item: null,
    facts,
  }
}

/** Lines that an order edit removed from the host order although they are invoiced: they wait to be credited. */
export function goneLines(
  { invoices }: StoredSalesOrder,
  charged: Map<string, Charged>,
  known: { line_id: string }[],
): TruthLine[] {
  const there = new Set(known.map(({ line_id }) => line_id))
  const named = new Map(invoices.flatMap(({ lines }) => lines.map((line) => [line.line_id, line])))
  return [...charged]
    .filter(([line_id, { invoiced }]) => !there.has(line_id) && invoiced > 0)
    .map(([line_id, { invoiced, drafted }]) => {
      const line = named.get(line_id)
      const kind = line?.kind ?? "product"
      const facts: LineFacts = { kind, is_free: false, ordered: 0, ...UNTOUCHED, invoiced, drafted }
      return {
        ...lineProgress(facts),
        ...{ line_id, title: line?.title ?? line_id, sku: line?.sku ?? null },
        ...{ net: 0, gross: null, tax_rate: line?.tax_rate ?? 0, reserved: 0, item: null, facts },
      }
    })
}

/**
 * What lines that are priced with tax cost, rounded. Medusa rounds nothing, and a percentage off leaves parts of a cent
 * on each line: they are rounded together, so that an invoice comes to what the order does.
 */
export function withRoundedGross(lines: TruthLine[], currency_code: string): TruthLine[] {
  const rounded = roundTogether(
    lines.map(({ gross }) => gross ?? 0),
    currency_code,
  )
  return lines.map((line, index) => ({
    ...line,
    gross: line.gross === null ? null : rounded[index].toNumber(),
  }))
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
