import {
  createHook,
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AskedLine } from "../../modules/sales_order"
import { beginInvoiceAction, creditedInvoice, emitCredited, type InvoiceActionInput } from "./invoice-action"
import { unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { creditInvoiceStep } from "./steps/credit-invoice"

export type CreditInvoiceInput = InvoiceActionInput & {
  items: AskedLine[]
  /** Why, as the credit note prints it. */
  reason?: string | null
}

/**
 * Credits a part of an issued invoice. Once nothing is left of it, it is canceled; a closed order opens again, unless
 * the goods came back.
 *
 * @throws not_found, forbidden, invalid_data, conflict (a draft or credit note, canceled, less left than asked for)
 *
 * @property hooks.validate `{ invoice: FoundDocument }` before anything is written
 * @property hooks.invoiceCredited `{ invoice: { id: string, sales_order_id: string, credit_note_id: string | null }
 *   }` after the credit note is issued
 */
export const creditInvoiceWorkflow = createWorkflow(
  "credit-invoice",
  (input: WorkflowData<CreditInvoiceInput>) => {
    const { found, lock, validate } = beginInvoiceAction(input)
    const credit = transform({ input, found }, ({ input, found }) => ({
      id: found.id,
      sales_order_id: found.sales_order_id,
      items: input.items,
      reason: input.reason,
    }))
    const credited = creditInvoiceStep(credit)
    refreshSalesOrderWorkflow.runAsStep({
      input: { id: found.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
    })
    const invoice = creditedInvoice(found, credited)
    const invoiceCredited = createHook("invoiceCredited", { invoice, additional_data: input.additional_data })
    emitCredited(invoice, credited)
    unlockOrder(lock)
    return new WorkflowResponse(invoice, { hooks: [validate, invoiceCredited] })
  },
)
