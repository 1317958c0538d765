import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { findVisibleStep } from "../access/steps/find-visible"
import { loadActorStep } from "../access/steps/load-actor"
import { CrmEvents } from "../events"
import { issueInvoiceWorkflow } from "./issue-invoice"
import { lockOrder, unlockOrder } from "./order-lock"
import { draftInvoiceStep, type InvoiceBody } from "./steps/draft-invoice"

export type CreateInvoiceInput = InvoiceBody & {
  /** Sales order. */
  id: string
  /** Issue it at once, instead of leaving a draft. */
  issue?: boolean
  actor_id: string
  additional_data?: Record<string, unknown> | null
}

/**
 * Invoices an order, or a part of it: of what was ordered, or only of what was delivered. The order's shipping goes
 * onto the first invoice.
 *
 * @throws not_found, forbidden, conflict (closed, canceled, less left than asked for), invalid_data
 *
 * @property hooks.validate `{ sales_order: OwnedRecord, input: CreateInvoiceInput }` before anything is written
 * @property hooks.invoiceCreated `{ invoice: { id: string, sales_order_id: string } }` after the draft exists, and
 *   after it is issued where that was asked for
 */
export const createInvoiceWorkflow = createWorkflow(
  "create-invoice",
  (input: WorkflowData<CreateInvoiceInput>) => {
    const actor = loadActorStep({ actor_id: input.actor_id })
    const sales_order = findVisibleStep({ actor, scope: "sales_order", action: "write", id: input.id })
    const lock = lockOrder(sales_order)
    const validate = createHook("validate", { sales_order, input, additional_data: input.additional_data })
    const invoice = draftInvoiceStep(input)
    const created = transform({ input, invoice }, ({ input, invoice }) => ({
      id: invoice.id,
      sales_order_id: input.id,
    }))
    emitEventStep({ eventName: CrmEvents.invoice.created, data: created })
    when("issue-at-once", { input }, ({ input }) => input.issue === true).then(() => {
      issueInvoiceWorkflow.runAsStep({
        input: { id: invoice.id, actor_id: input.actor_id, additional_data: input.additional_data },
      })
    })
    const invoiceCreated = createHook("invoiceCreated", {
      invoice: created,
      additional_data: input.additional_data,
    })
    unlockOrder(lock)
    const made = transform({ input, invoice }, ({ input, invoice }) => ({
      id: input.id,
      invoice_id: invoice.id,
    }))
    return new WorkflowResponse(made, { hooks: [validate, invoiceCreated] })
  },
)
