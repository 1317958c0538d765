import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { CrmEvents } from "../events"
import { beginInvoiceAction, type InvoiceActionInput } from "./invoice-action"
import { unlockOrder } from "./order-lock"
import type { InvoiceBody } from "./steps/draft-invoice"
import { editInvoiceStep } from "./steps/edit-invoice"

export type UpdateInvoiceInput = InvoiceActionInput & InvoiceBody

/**
 * Changes a draft: what it charges, and what is written on it. Items are planned anew, at the order's prices as they
 * are now; what is left out stays.
 *
 * @throws not_found, forbidden, invalid_data, conflict (not a draft, less left than asked for)
 *
 * @property hooks.validate `{ invoice: FoundDocument }` before anything is written
 * @property hooks.invoiceUpdated `{ invoice: { id: string, sales_order_id: string } }` after the draft is changed
 */
export const updateInvoiceWorkflow = createWorkflow(
  "update-invoice",
  (input: WorkflowData<UpdateInvoiceInput>) => {
    const { found, lock, validate } = beginInvoiceAction(input)
    const edit = transform({ input, found }, ({ input, found }) => ({
      ...input,
      id: found.id,
      sales_order_id: found.sales_order_id,
    }))
    editInvoiceStep(edit)
    const invoice = transform({ found }, ({ found }) => ({
      id: found.id,
      sales_order_id: found.sales_order_id,
    }))
    emitEventStep({ eventName: CrmEvents.invoice.updated, data: invoice })
    const invoiceUpdated = createHook("invoiceUpdated", { invoice, additional_data: input.additional_data })
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceUpdated] })
  },
)
