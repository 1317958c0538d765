import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpSalesOrder } from "../../../../../types/http"
import type { CrmRequest } from "../../crm-request"
import { currentSalesOrder } from "../current-sales-order"

export const GET = async (req: CrmRequest, res: MedusaResponse<{ sales_order: HttpSalesOrder }>) => {
  res.json(await currentSalesOrder(req))
}
