import {
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { beginInvoiceAction, type InvoiceActionInput } from "./invoice-action"
import { unlockOrder } from "./order-lock"
import { refreshSalesOrderWorkflow } from "./refresh-sales-order"
import { earmarkPaymentStep } from "./steps/earmark-payment"
import { planPaymentStep } from "./steps/plan-payment"
import { takeBackPaymentStep } from "./steps/take-back-payment"

export type PayInvoiceInput = InvoiceActionInput & {
  /** With tax, in major units; nothing = all that is open. */
  amount?: number
  /** When the money came; nothing = now. */
  paid_at?: string | Date
}

/**
 * Records that an invoice, or a part of it, was paid: a payment collection of exactly that amount on the host order,
 * marked as paid. What the invoice owes is then counted from the host's payments, as it is for any other payment.
 *
 * @throws not_found, forbidden, invalid_data, conflict (not issued, canceled, paid already, less open than the amount)
 *
 * @property hooks.validate `{ invoice: FoundDocument }` before anything is written
 * @property hooks.invoicePaid `{ invoice: { id: string, sales_order_id: string, amount: number } }` after the
 *   payment is recorded, of a part or all of it
 */
export const payInvoiceWorkflow = createWorkflow("pay-invoice", (input: WorkflowData<PayInvoiceInput>) => {
  const { actor, found, lock, validate } = beginInvoiceAction(input)
  const payment = transform({ input, found }, ({ input, found }) => ({
    id: found.id,
    sales_order_id: found.sales_order_id,
    order_id: found.order_id,
    amount: input.amount,
    paid_at: input.paid_at,
  }))
  const plan = planPaymentStep(payment)
  // Medusa's own createOrUpdate… collects all that the order owes, whatever amount it is given.
  const made = when("no-collection-to-use", { plan }, ({ plan }) => !plan.payment_collection_id).then(() =>
    createOrderPaymentCollectionWorkflow.runAsStep({
      input: { order_id: plan.order_id, amount: plan.amount },
    }),
  )
  const collection = transform({ plan, made }, ({ plan, made }) => ({
    ...plan,
    payment_collection_id: plan.payment_collection_id ?? made?.[0].id ?? "",
  }))
  earmarkPaymentStep(collection)
  const paid = transform({ actor, collection }, ({ actor, collection }) => ({
    order_id: collection.order_id,
    payment_collection_id: collection.payment_collection_id,
    captured_by: actor.user_id ?? undefined,
  }))
  const recorded = markPaymentCollectionAsPaid.runAsStep({ input: paid })
  takeBackPaymentStep({ payment_id: recorded.id })
  refreshSalesOrderWorkflow.runAsStep({
    input: { id: found.sales_order_id, actor_id: input.actor_id, additional_data: input.additional_data },
  })
  const invoice = transform({ found, plan }, ({ found, plan }) => ({
    id: found.id,
    sales_order_id: found.sales_order_id,
    amount: plan.amount,
  }))
  const invoicePaid = createHook("invoicePaid", { invoice, additional_data: input.additional_data })
  unlockOrder(lock)
  return new WorkflowResponse(invoice, { hooks: [validate, invoicePaid] })
})
