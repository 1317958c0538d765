import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { lockOrder, unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { cancelInvoiceStep } from "./steps/cancel-invoice"
import { findDocumentStep } from "./steps/find-document"

export type CancelInvoiceInput = {
  id: string
  actor_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Cancels an invoice: a draft is deleted; an issued one is answered by a credit note over all of it, and a closed
 * order opens again.
 *
 * Hooks: `validate({ invoice, additional_data })`, `invoiceCanceled({ invoice, additional_data })`.
 * @throws not_found, forbidden, conflict (a credit note, or canceled already)
 */
export const cancelInvoiceWorkflow = createWorkflow(
  "cancel-invoice",
  (input: WorkflowData<CancelInvoiceInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const found = findDocumentStep({ actor, entity: "crm_invoice", id: input.id, action: "write" })
    const lock = lockOrder(found)
    const validate = createHook("validate", { invoice: found, additional_data: input.additional_data })
    const canceled = cancelInvoiceStep({ id: found.id, sales_order_id: found.sales_order_id })
    refreshSalesOrderWorkflow.runAsStep({ input: { id: found.sales_order_id, actor_id: input.actor_id } })
    const invoice = transform({ found, canceled }, ({ found, canceled }) => ({
      id: found.id,
      sales_order_id: found.sales_order_id,
      credit_note_id: canceled.credit_note_id,
    }))
    const invoiceCanceled = createHook("invoiceCanceled", { invoice, additional_data: input.additional_data })
    emitEventStep({ eventName: CrmEvents.invoice.canceled, data: invoice })
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceCanceled] })
  },
)
