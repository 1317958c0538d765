import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  type Settlement,
} from "../../../modules/sales_order"
import { readReceipts } from "../truth/receipts"

type Input = { id: string | null; order_id: string | null }
type Before = Settlement & { id: string }

const date = (value: Date | string | null) => (value ? new Date(value) : null)

/** Counts anew what was paid of an order's invoices; returns those that are paid now and were not before. */
export const settleInvoicesStep = createStep(
  "crm-settle-invoices",
  async ({ id, order_id }: Input, { container }) => {
    const receipts = id && order_id ? (await readReceipts(container, [order_id])).get(order_id) : null
    if (!id || !receipts) {
      return new StepResponse<{ paid: string[] }, Before | null>({ paid: [] }, null)
    }
    const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const settled = await service.settleInvoices(id, receipts)
    return new StepResponse({ paid: settled?.paid ?? [] }, settled?.before ?? null)
  },
  async (before, { container }) => {
    if (before) {
      const invoices = before.invoices.map((each) => ({ ...each, paid_at: date(each.paid_at) }))
      await container
        .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
        .takeBackSettlement({ ...before, invoices, next_due_at: date(before.next_due_at) })
    }
  },
)
