import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { Action } from "../../modules/pipeline/access/permissions"
import type { Actor } from "../../modules/pipeline/access/visible-to"
import type { HttpDeliveryNote, HttpInvoice } from "../../types/http"
import { assertMayTouch, visibleFilters } from "../access/find-visible"
import { toHttpInvoice } from "./read-invoice"
import { toHttpDeliveryNote } from "./read-sales-order"
import { readStartOfToday } from "../seller/read-today"

const NAMES = { crm_delivery_note: "Delivery note", crm_invoice: "Invoice" } as const
export type DocumentEntity = keyof typeof NAMES

/** A document of an order, with the order it belongs to. */
export type FoundDocument = {
  id: string
  sales_order_id: string
  /** Host order. */
  order_id: string
  sales_order: { id: string; order_id: string; owner_id: string | null; team_id: string | null }
} & Record<string, unknown>

/**
 * A delivery note or invoice whose order the actor may see, and for `write` change.
 * @throws MedusaError not_found when it is not there or its order is not theirs to see, forbidden when they may only look
 */
export async function findDocument(
  container: MedusaContainer,
  actor: Actor,
  entity: DocumentEntity,
  id: string,
  action: Action,
): Promise<FoundDocument> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const order = ["id", "order_id", "owner_id", "team_id"].map((field) => `sales_order.${field}`)
  const { data } = await query.graph({
    entity,
    fields: ["*", "lines.*", ...order],
    filters: { id, sales_order: visibleFilters(actor, "sales_order") },
  })
  const found = data[0] as unknown as FoundDocument | undefined
  if (!found) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `${NAMES[entity]} ${id} was not found`)
  }
  assertMayTouch(actor, "sales_order", action, found.sales_order)
  return { ...found, order_id: found.sales_order.order_id }
}

/** One delivery note the actor may see. @throws not_found */
export async function readDeliveryNote(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpDeliveryNote> {
  const note = await findDocument(container, actor, "crm_delivery_note", id, "read")
  return toHttpDeliveryNote(note as unknown as Parameters<typeof toHttpDeliveryNote>[0])
}

/** One invoice or credit note the actor may see. @throws not_found */
export async function readInvoice(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpInvoice> {
  const invoice = await findDocument(container, actor, "crm_invoice", id, "read")
  return toHttpInvoice(
    invoice as unknown as Parameters<typeof toHttpInvoice>[0],
    await readStartOfToday(container),
  )
}
