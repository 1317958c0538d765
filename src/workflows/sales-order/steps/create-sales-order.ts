import type { InferTypeOf } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type { SalesOrder } from "../../../modules/sales_order/models"
import type SalesOrderModuleService from "../../../modules/sales_order/service"

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
> & { total: number }

/** The CRM's side of a host order. @throws when the order or the offer has one already */
export const createSalesOrderStep = createStep(
  "crm-create-sales-order",
  async (input: Input, { container }) => {
    const salesOrders = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    const created = await salesOrders.createSalesOrders(input)
    return new StepResponse({ ...created, total: Number(created.total) }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).deleteSalesOrders(id)
    }
  },
)
