import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { beginInvoiceAction, creditedInvoice, emitCredited, type InvoiceActionInput } from "./invoice-action"
import { unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { creditInvoiceStep } from "./steps/credit-invoice"

export type CancelInvoiceInput = InvoiceActionInput & {
  /** Why, as the credit note prints it. */
  reason?: string | null
}

/**
 * Cancels an invoice: a draft is deleted; an issued one is answered by a credit note over all that was not credited
 * yet, and a closed order opens again.
 *
 * @throws not_found, forbidden, conflict (a credit note, or canceled already)
 *
 * @property hooks.validate `{ invoice: FoundDocument }` before anything is written
 * @property hooks.invoiceCanceled `{ invoice: { id: string, sales_order_id: string, credit_note_id: string | null }
 *   }` after the invoice is canceled
 */
export const cancelInvoiceWorkflow = createWorkflow(
  "cancel-invoice",
  (input: WorkflowData<CancelInvoiceInput>) => {
    const { found, lock, validate } = beginInvoiceAction(input)
    const credit = transform({ input, found }, ({ input, found }) => ({
      id: found.id,
      sales_order_id: found.sales_order_id,
      items: null,
      reason: input.reason,
    }))
    const credited = creditInvoiceStep(credit)
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: found.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const invoice = creditedInvoice(found, credited)
    const invoiceCanceled = createHook("invoiceCanceled", { invoice, additional_data: input.additional_data })
    emitCredited(invoice, credited)
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceCanceled] })
  },
)
