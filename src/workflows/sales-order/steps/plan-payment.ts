import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { planPayment, SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"
import { readReceipts } from "../truth/receipts"

type Input = {
  /** Invoice. */
  id: string
  sales_order_id: string
  order_id: string
  amount?: number
  paid_at?: string | Date
}

/** What the host is to collect for an invoice, counted from the money that came in until now. @throws invalid_data, conflict */
export const planPaymentStep = createStep(
  "crm-plan-payment",
  async ({ id, sales_order_id, order_id, ...asked }: Input, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const receipts = (await readReceipts(container, [order_id])).get(order_id)
    if (!receipts || receipts.is_canceled) {
      throw crmError("order_canceled_not_paid")
    }
    await service.settleInvoices(sales_order_id, receipts)
    const paid_at = asked.paid_at ? new Date(asked.paid_at) : null
    const amount = planPayment(await service.retrieveInvoice(id), { amount: asked.amount, paid_at })
    return new StepResponse({
      ...{ invoice_id: id, order_id, amount, paid_at: paid_at?.toISOString() ?? null },
      payment_collection_id: receipts.open_collection_id,
    })
  },
)
