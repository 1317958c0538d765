import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type { AskedLine } from "../../../modules/sales_order/documents/asked-lines"
import type SalesOrderModuleService from "../../../modules/sales_order/service"

type Input = {
  id: string
  sales_order_id: string
  /** null cancels the invoice: a draft is deleted, of an issued one all that is left is credited. */
  items: AskedLine[] | null
  reason?: string | null
}

/** Credits a part of an invoice or cancels it. @throws invalid_data, conflict */
export const creditInvoiceStep = createStep(
  "crm-credit-invoice",
  async ({ items, ...invoice }: Input, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const credited = items
      ? await service.creditInvoice({ ...invoice, asked: items })
      : await service.cancelInvoice(invoice)
    const { id, sales_order_id } = invoice
    return new StepResponse(credited, { id, sales_order_id, credit_note_id: credited.credit_note_id })
  },
  async (credited, { container }) => {
    if (credited) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).takeBackCredit(credited)
    }
  },
)
