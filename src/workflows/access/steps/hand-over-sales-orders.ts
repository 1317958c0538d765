import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../../modules/sales_order"
import { type NewOwner, newOwners } from "../../../persistence/hand-over"
import type { DocumentsToHandOver } from "./hand-over-offers"

/** Gives sales orders to another owner, or to their owner's new team. */
export const handOverSalesOrdersStep = createStep(
  "crm-hand-over-sales-orders",
  async ({ rows, to }: DocumentsToHandOver, { container }) => {
    if (!to) {
      return new StepResponse({ assigned: [] as NewOwner[] }, null)
    }
    const before = await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).handOver(rows, to)
    return new StepResponse({ assigned: newOwners(before, to) }, { before, to })
  },
  async (done, { container }) => {
    if (done) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).takeBack(done.before, done.to)
    }
  },
)
