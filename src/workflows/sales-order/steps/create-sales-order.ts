import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SALES_ORDER_MODULE,
  type SalesOrder,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"

type Row = InferTypeOf<typeof SalesOrder>
type Input = Pick<
  Row,
  | "order_id"
  | "display_id"
  | "offer_id"
  | "opportunity_id"
  | "customer_id"
  | "owner_id"
  | "team_id"
  | "buyer_name"
  | "currency_code"
> & { total: number; origin?: Row["origin"] }

/** The CRM's side of a host order. An order that stood before the acceptance was cut off may have it already: that one is kept. */
export const createSalesOrderStep = createStep(
  "crm-create-sales-order",
  async ({ may_exist, ...input }: Input & { may_exist: boolean }, { container }) => {
    const salesOrders = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const [known] = may_exist ? await salesOrders.listSalesOrders({ order_id: input.order_id }) : []
    if (known) {
      return new StepResponse({ ...known, total: Number(known.total) }, null)
    }
    const created = await salesOrders.createSalesOrders(input)
    return new StepResponse({ ...created, total: Number(created.total) }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      const salesOrders = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
      const notes = await salesOrders.listDeliveryNotes({ sales_order_id: id }, { select: ["id"] })
      if (!notes.length) {
        await salesOrders.deleteSalesOrders(id)
        return
      }
      // Their numbers are used: they stay in the series, out of sight.
      await salesOrders.softDeleteDeliveryNotes(notes.map((note) => note.id))
      await salesOrders.softDeleteSalesOrders([id])
    }
  },
)
