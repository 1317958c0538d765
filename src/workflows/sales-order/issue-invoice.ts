import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CrmEvents } from "../events"
import { beginInvoiceAction, type InvoiceActionInput } from "./invoice-action"
import { unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { issueInvoiceStep } from "./steps/issue-invoice"

export type IssueInvoiceInput = InvoiceActionInput

/**
 * Issues a draft: it gets its number and cannot be changed any more. The last one may close the order.
 *
 * @throws not_found, forbidden, conflict (not a draft, order canceled, less left than the draft charges, seller or
 * buyer not complete)
 *
 * @property hooks.validate `{ invoice: FoundDocument }` before anything is written
 * @property hooks.invoiceIssued `{ invoice: { id: string, sales_order_id: string, number: string } }` after the
 *   invoice has its number
 */
export const issueInvoiceWorkflow = createWorkflow(
  "issue-invoice",
  (input: WorkflowData<IssueInvoiceInput>) => {
    const { found, lock, validate } = beginInvoiceAction(input)
    const issued = issueInvoiceStep({ id: found.id, sales_order_id: found.sales_order_id })
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: found.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const invoice = transform({ found, issued }, ({ found, issued }) => ({
      id: found.id,
      sales_order_id: found.sales_order_id,
      number: issued.number,
    }))
    const invoiceIssued = createHook("invoiceIssued", { invoice, additional_data: input.additional_data })
    emitEventStep({ eventName: CrmEvents.invoice.issued, data: invoice })
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceIssued] })
  },
)
