import type { MedusaContainer } from "@medusajs/framework/types"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { type AskedLine, assertOpen } from "../../../modules/sales_order"
import { assertActive } from "../truth/assert-active"
import { readTruth, type SalesOrderTruth, type TruthLine } from "../truth/read-truth"
import { findShippingOption } from "../truth/find-shipping-option"
import { readRow, readRows } from "../../../utils/read-rows"

export type DeliveryRequest = {
  items?: AskedLine[]
  location_id?: string | null
  shipping_option_id?: string | null
}

type Part = { line: TruthLine; quantity: number }

/** Where the line's goods are reserved; null when its stock is not managed. */
function reservedAt({ reservations }: SalesOrderTruth, line: TruthLine): string | null {
  return reservations.find(({ line_item_id }) => line_item_id === line.line_id)?.location_id ?? null
}

/** What to deliver now: what was asked for, else all that is left and can go in one fulfilment. */
function chooseParts(truth: SalesOrderTruth, { items, location_id }: DeliveryRequest): Part[] {
  const goods = truth.lines.filter(({ kind }) => kind === "product")
  if (items) {
    assertOpen(
      items,
      goods.map((line) => ({ ...line, open: line.open_to_deliver })),
      "deliver",
    )
    const quantities = new Map(items.map(({ line_id, quantity }) => [line_id, quantity]))
    return goods
      .filter(({ line_id }) => quantities.has(line_id))
      .map((line) => ({ line, quantity: quantities.get(line.line_id) as number }))
  }
  const open = goods.filter((line) => line.open_to_deliver > 0)
  if (!open.length) {
    throw crmError("nothing_to_deliver")
  }
  // Medusa puts neither two locations nor goods and services into one fulfilment; the rest is the next delivery.
  const first = open.find((line) => reservedAt(truth, line)) ?? open[0]
  const place = location_id ?? reservedAt(truth, first)
  const isShipped = (line: TruthLine) => Boolean(line.item?.requires_shipping)
  const together = open.filter(
    (line) =>
      isShipped(line) === isShipped(first) && (location_id || (reservedAt(truth, line) ?? place) === place),
  )
  return together.map((line) => ({ line, quantity: line.open_to_deliver }))
}

type Located = { service_zone?: { fulfillment_set?: { location?: { id: string } | null } } }

/**
 * Where goods leave from whose stock is not counted: where the sales channel has its stock, else where the way of
 * shipping starts, else the store's usual place, or its only one.
 */
async function usualLocation(
  container: MedusaContainer,
  { order }: SalesOrderTruth,
  asked_option: string | null | undefined,
): Promise<string | undefined> {
  const channel = await readRow<{ stock_locations?: { id: string }[] }>(container, {
    entity: "sales_channel",
    fields: ["id", "stock_locations.id"],
    filters: { id: order.sales_channel_id ?? "" },
  })
  const [ofChannel] = channel?.stock_locations ?? []
  if (ofChannel) {
    return ofChannel.id
  }
  const own = order.shipping_methods.flatMap(({ shipping_option_id: id }) => (id ? [id] : []))
  const [options, store, places] = await Promise.all([
    readRows<Located>(container, {
      entity: "shipping_option",
      fields: ["id", "service_zone.fulfillment_set.location.id"],
      filters: { id: asked_option ? [asked_option] : own },
    }),
    readRow<{ default_location_id: string | null }>(container, {
      entity: "store",
      fields: ["default_location_id"],
    }),
    readRows<{ id: string }>(container, {
      entity: "stock_location",
      fields: ["id"],
      pagination: { take: 2 },
    }),
  ])
  const ofOption = options.flatMap(({ service_zone }) => service_zone?.fulfillment_set?.location ?? [])
  const only = places.length === 1 ? places[0].id : undefined
  return ofOption[0]?.id ?? store?.default_location_id ?? only
}

async function chooseLocation(
  container: MedusaContainer,
  truth: SalesOrderTruth,
  parts: Part[],
  { location_id: asked, shipping_option_id }: DeliveryRequest,
): Promise<string> {
  if (asked) {
    const location = await readRow<{ id: string }>(container, {
      entity: "stock_location",
      fields: ["id"],
      filters: { id: asked },
    })
    if (!location) {
      throw crmError("location_missing", { field: "location_id", id: asked })
    }
    return location.id
  }
  const reserved = [
    ...new Set(parts.map(({ line }) => reservedAt(truth, line)).filter((place) => place !== null)),
  ]
  if (reserved.length > 1) {
    throw crmError("goods_at_several_locations", { field: "items" })
  }
  if (reserved.length) {
    return reserved[0]
  }
  const usual = await usualLocation(container, truth, shipping_option_id)
  if (!usual) {
    throw crmError("location_needed", { field: "location_id" })
  }
  return usual
}

/**
 * What the host is to fulfil: lines, quantities, stock location, shipping option.
 * @throws conflict when the order is closed or canceled or has less left, invalid_data
 */
export const planDeliveryStep = createStep(
  "crm-plan-delivery",
  async ({ id, ...request }: DeliveryRequest & { id: string }, { container }) => {
    const truth = await readTruth(container, id)
    assertActive(truth, "deliver")
    const parts = chooseParts(truth, request)
    const location_id = await chooseLocation(container, truth, parts, request)
    const shipping_option_id = await findShippingOption(
      container,
      truth.order,
      parts.map(({ line }) => line.item).filter((item) => item !== null),
      { location_id, shipping_option_id: request.shipping_option_id },
    )
    return new StepResponse({
      order_id: truth.order.id,
      items: parts.map(({ line, quantity }) => ({ id: line.line_id, quantity })),
      location_id,
      shipping_option_id,
    })
  },
)
