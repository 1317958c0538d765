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
import { findDocumentStep } from "./steps/find-document"
import { issueInvoiceStep } from "./steps/issue-invoice"

export type IssueInvoiceInput = {
  id: string
  actor_id: string | null
  additional_data?: Record<string, unknown> | null
}

/**
 * Issues a draft: it gets its number and cannot be changed any more. The last one may close the order.
 *
 * Hooks: `validate({ invoice, additional_data })`, `invoiceIssued({ invoice, additional_data })`.
 * @throws not_found, forbidden, conflict (not a draft, order canceled, less left than the draft charges)
 */
export const issueInvoiceWorkflow = createWorkflow(
  "issue-invoice",
  (input: WorkflowData<IssueInvoiceInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const draft = findDocumentStep({ actor, entity: "crm_invoice", id: input.id, action: "write" })
    const lock = lockOrder(draft)
    const validate = createHook("validate", { invoice: draft, additional_data: input.additional_data })
    const issued = issueInvoiceStep({ id: draft.id, sales_order_id: draft.sales_order_id })
    refreshSalesOrderWorkflow.runAsStep({ input: { id: draft.sales_order_id, actor_id: input.actor_id } })
    const invoice = transform({ draft, issued }, ({ draft, issued }) => ({
      id: draft.id,
      sales_order_id: draft.sales_order_id,
      number: issued.number,
    }))
    const invoiceIssued = createHook("invoiceIssued", { invoice, additional_data: input.additional_data })
    emitEventStep({ eventName: CrmEvents.invoice.issued, data: invoice })
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceIssued] })
  },
)
