import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"
import { readTruth } from "../truth/read-truth"

type Input = { id: string; sales_order_id: string }

/** Gives a draft its number and issues it. @throws conflict */
export const issueInvoiceStep = createStep(
  "crm-issue-invoice",
  async ({ id, sales_order_id }: Input, { container }) => {
    const { lines, order, sales_order } = await readTruth(container, sales_order_id)
    if (order.status === "canceled") {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Order #${sales_order.display_id} is canceled: there is nothing to invoice on it.`,
      )
    }
    const number = await container
      .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      .issueInvoice({ id, sales_order_id, lines })
    return new StepResponse({ number }, { id, sales_order_id })
  },
  async (issued, { container }) => {
    if (issued) {
      const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      await service.takeBackIssue(issued.sales_order_id, issued.id)
    }
  },
)
