import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type ProgressChange,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"

/** Writes how far an order is; nothing to write is fine. @throws conflict when somebody else wrote it meanwhile */
export const saveProgressStep = createStep(
  "crm-save-progress",
  async ({ change }: { change: ProgressChange | null }, { container }) => {
    if (!change) {
      return new StepResponse(undefined, null)
    }
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const before = await service.retrieveSalesOrder(change.id)
    await service.saveProgress(change)
    const { id, state, delivered, invoiced, closed_at, total } = before
    return new StepResponse(undefined, {
      id,
      state,
      delivered,
      invoiced,
      closed_at,
      total: Number(total),
      state_changes: change.state_changes + 1,
    })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).saveProgress(before)
    }
  },
)
