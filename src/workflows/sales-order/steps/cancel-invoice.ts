import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"

type Input = { id: string; sales_order_id: string }

/** Deletes a draft, or answers an issued invoice with a credit note, whose id it returns. @throws conflict */
export const cancelInvoiceStep = createStep(
  "crm-cancel-invoice",
  async ({ id, sales_order_id }: Input, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const credit_note_id = await service.cancelInvoice(sales_order_id, id)
    return new StepResponse({ credit_note_id }, { id, sales_order_id, credit_note_id })
  },
  async (canceled, { container }) => {
    if (canceled) {
      const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      await service.takeBackCancel(canceled.sales_order_id, canceled.id, canceled.credit_note_id)
    }
  },
)
