import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type { AskedLine } from "../../../modules/sales_order/documents/plan-invoice"
import type SalesOrderModuleService from "../../../modules/sales_order/service"
import { assertActive } from "../truth/assert-active"
import { readParties } from "../truth/parties"
import { readTruth } from "../truth/read-truth"

/** A draft invoice over what is asked for, else all that is left. @throws invalid_data, conflict */
export const draftInvoiceStep = createStep(
  "crm-draft-invoice",
  async ({ id, items }: { id: string; items?: AskedLine[] }, { container }) => {
    const truth = await readTruth(container, id)
    assertActive(truth, "invoice")
    const { currency_code } = truth.order
    const parties = await readParties(container, truth)
    const invoice_id = await container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .draftInvoice({ sales_order_id: id, currency_code, lines: truth.lines, asked: items, ...parties })
    return new StepResponse({ id: invoice_id }, invoice_id)
  },
  async (invoice_id, { container }) => {
    if (invoice_id) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).deleteInvoices(invoice_id)
    }
  },
)
