import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"
import { assertActive } from "../truth/assert-active"
import { readTruth } from "../truth/read-truth"
import { type InvoiceBody, invoiceDetails } from "./draft-invoice"

type Input = InvoiceBody & { id: string; sales_order_id: string }

/** Changes a draft invoice. @throws invalid_data, conflict */
export const editInvoiceStep = createStep(
  "crm-edit-invoice",
  async ({ id, sales_order_id, items, from, ...body }: Input, { container }) => {
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const truth = await readTruth(container, sales_order_id)
    if (items) {
      assertActive(truth, "invoice")
    }
    const before = await service.editInvoice({
      ...{ id, sales_order_id, lines: truth.lines, asked: items, from: from ?? service.options.invoice_from },
      ...invoiceDetails(body),
    })
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).takeBackEdit(before)
    }
  },
)
