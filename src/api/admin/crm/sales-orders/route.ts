import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpSalesOrderRow, Page } from "../../../../types/http"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import { toHttpSalesOrderRow } from "../../../../workflows/sales-order/read-sales-order"
import type { CrmRequest } from "../crm-request"
import { listed } from "../list"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { sales_orders: HttpSalesOrderRow[] }>,
) => {
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_sales_order",
    filters: visibleFilters(req.actor, "sales_order", req.filterableFields),
    ...listed(req),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  res.json({ sales_orders: data.map(toHttpSalesOrderRow), count, offset, limit })
}
