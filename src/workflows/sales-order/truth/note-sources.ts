import type { MedusaContainer } from "@medusajs/framework/types"
import {
  netUnitPrice,
  NOTE_FIELDS,
  type NoteDetails,
  type NoteParties,
  type NoteSource,
} from "../../../modules/sales_order"
import { documentLocaleOf } from "../../../utils/document-locale"
import { fulfilledLines, type HostFulfillment, type HostOrder, netOfItem } from "./host-order"
import { readParties } from "./parties"
import type { SalesOrderTruth } from "./read-truth"
import { readRow } from "../../../utils/read-rows"

/** In a fulfilment's metadata: what is to stand on its note, written with the fulfilment itself so that neither is lost. */
export const NOTE_METADATA = "crm_delivery_note"

const date = (value: string | Date | null) => (value === null ? null : new Date(value))

function detailsOf({ metadata }: HostFulfillment): NoteDetails {
  const details = metadata?.[NOTE_METADATA]
  const given = details && typeof details === "object" ? (details as Record<string, unknown>) : {}
  const texts = NOTE_FIELDS.filter((field) => typeof given[field] === "string" && given[field])
  return Object.fromEntries(texts.map((field) => [field, given[field]]))
}

/** The fulfilments of a host order as delivery notes copy them, oldest first. */
export function noteSources(order: HostOrder): NoteSource[] {
  return [...order.fulfillments]
    .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at))
    .map((fulfillment) => ({
      fulfillment_id: fulfillment.id,
      location_id: fulfillment.location_id,
      shipped_at: date(fulfillment.shipped_at),
      delivered_at: date(fulfillment.delivered_at),
      canceled_at: date(fulfillment.canceled_at),
      details: detailsOf(fulfillment),
      lines: fulfilledLines(order, fulfillment).map(({ item, quantity }) => ({
        line_id: item.id,
        title: item.title,
        sku: item.variant_sku ?? item.variant?.sku ?? null,
        quantity,
        unit_price: netUnitPrice({ net: netOfItem(item), ordered: item.quantity }),
      })),
    }))
}

const ADDRESS = ["address_1", "address_2", "city", "province", "postal_code", "country_code"]

/** Whether two addresses are the same place; who is met there does not matter. */
function isSamePlace(
  a: Record<string, unknown> | null | undefined,
  b: Record<string, unknown> | null,
): boolean {
  return ADDRESS.every((field) => (a?.[field] ?? "") === (b?.[field] ?? ""))
}

/** Who sends and who receives the goods of an order as it stands now, where they go, and the language of the note. */
export async function readNoteParties(
  container: MedusaContainer,
  truth: SalesOrderTruth,
): Promise<NoteParties> {
  const { order, sales_order } = truth
  const [{ seller, buyer }, offer] = await Promise.all([
    readParties(container, truth),
    readRow<{ locale?: string }>(container, {
      entity: "crm_offer",
      fields: ["locale"],
      filters: { id: sales_order.offer_id ?? "" },
    }),
  ])
  const { shipping_address } = order
  const country = String(shipping_address?.country_code ?? order.billing_address?.country_code ?? "")
  return {
    seller,
    buyer,
    destination: !shipping_address || isSamePlace(buyer.address, shipping_address) ? null : shipping_address,
    locale: offer?.locale ?? documentLocaleOf(country),
  }
}
