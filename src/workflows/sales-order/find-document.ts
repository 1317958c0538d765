import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import type { Action, Actor } from "../../modules/pipeline"
import type { HttpDeliveryNote, HttpInvoice } from "../../types/http"
import { assertMayTouch, visibleFilters } from "../access/find-visible"
import { toHttpInvoice } from "./read-invoice"
import { toHttpDeliveryNote } from "./read-sales-order"
import { readRow } from "../../utils/read-rows"
import { readStartOfToday } from "../seller/read-today"

const NAMES = { crm_delivery_note: "delivery_note", crm_invoice: "invoice" } as const
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
export async function findDocument<T = unknown>(
  container: MedusaContainer,
  actor: Actor,
  entity: DocumentEntity,
  id: string,
  action: Action,
): Promise<FoundDocument & T> {
  const order = ["id", "order_id", "owner_id", "team_id"].map((field) => `sales_order.${field}`)
  const found = await readRow<FoundDocument & T>(container, {
    entity,
    fields: ["*", "lines.*", ...order],
    filters: { id, sales_order: visibleFilters(actor, "sales_order") },
  })
  if (!found) {
    throw crmError("record_not_found", { record: NAMES[entity], id })
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
  const note = await findDocument<Parameters<typeof toHttpDeliveryNote>[0]>(
    container,
    actor,
    "crm_delivery_note",
    id,
    "read",
  )
  return toHttpDeliveryNote(note)
}

/** One invoice or credit note the actor may see. @throws not_found */
export async function readInvoice(
  container: MedusaContainer,
  actor: Actor,
  id: string,
): Promise<HttpInvoice> {
  const invoice = await findDocument<Parameters<typeof toHttpInvoice>[0]>(
    container,
    actor,
    "crm_invoice",
    id,
    "read",
  )
  return toHttpInvoice(invoice, await readStartOfToday(container))
}
