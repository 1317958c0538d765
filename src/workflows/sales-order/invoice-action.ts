import { createHook, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Credited } from "../../modules/sales_order"
import { loadActorStep } from "../access/steps/load-actor"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import type { FoundDocument } from "./find-document"
import { lockOrder } from "./order-lock"
import { findDocumentStep } from "./steps/find-document"

/** What every action on an invoice is told. */
export type InvoiceActionInput = {
  /** Invoice. */
  id: string
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * How every action on an invoice begins: somebody who may change it, its order locked, and nothing that an extension
 * has against it. `unlockOrder(lock)` ends it.
 */
export function beginInvoiceAction(input: WorkflowData<InvoiceActionInput>) {
  const actor = loadActorStep({ actor_id: input.actor_id })
  const found = findDocumentStep({ actor, entity: "crm_invoice", id: input.id, action: "write" })
  const lock = lockOrder(found)
  const validate = createHook("validate", { invoice: found, additional_data: input.additional_data })
  return { actor, found, lock, validate }
}

/** An invoice with its credit note, if it got one, as hooks and events tell of it. */
export function creditedInvoice(found: WorkflowData<FoundDocument>, credited: WorkflowData<Credited>) {
  return transform({ found, credited }, ({ found, credited }) => ({
    id: found.id,
    sales_order_id: found.sales_order_id,
    credit_note_id: credited.credit_note_id,
  }))
}

/** Says that an invoice got a credit note, and that it is canceled once nothing is left of it. */
export function emitCredited(
  invoice: ReturnType<typeof creditedInvoice>,
  credited: WorkflowData<Credited>,
): void {
  const events = transform({ invoice, credited }, ({ invoice, credited }) => [
    { name: CrmEvents.invoice.credited, data: invoice.credit_note_id ? [invoice] : [] },
    { name: CrmEvents.invoice.canceled, data: credited.is_whole ? [invoice] : [] },
  ])
  emitEventsStep({ events }).config({ name: "emit-credited" })
}
