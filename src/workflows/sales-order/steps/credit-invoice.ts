import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type AskedLine,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"
import { discardPdf, issueWithPdf } from "../invoice-pdf"

type Input = {
  id: string
  sales_order_id: string
  /** null cancels the invoice: a draft is deleted, of an issued one all that is left is credited. */
  items: AskedLine[] | null
  reason?: string | null
}

/** Credits a part of an invoice or cancels it; the credit note is issued together with its document. @throws invalid_data, conflict */
export const creditInvoiceStep = createStep(
  "crm-credit-invoice",
  async ({ items, ...invoice }: Input, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const { id, sales_order_id } = invoice
    const { display_id } = await service.retrieveSalesOrder(sales_order_id, { select: ["id", "display_id"] })
    const order = { display_id, delivery_notes: [] }
    const { issued: credited, file_id } = await issueWithPdf(container, order, (freeze) =>
      items
        ? service.creditInvoice({ ...invoice, asked: items, freeze })
        : service.cancelInvoice({ ...invoice, freeze }),
    )
    const { credit_note_id } = credited
    return new StepResponse(credited, { id, sales_order_id, credit_note_id, file_id })
  },
  async (credited, { container }) => {
    if (credited) {
      const { file_id, ...credit } = credited
      if (await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).takeBackCredit(credit)) {
        await discardPdf(container, file_id)
      }
    }
  },
)
