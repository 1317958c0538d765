import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { HttpSalesOrder, HttpSalesOrderRow, Page } from "../../../../types/http"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import { readSalesOrder, toHttpSalesOrderRow } from "../../../../workflows/sales-order/read-sales-order"
import { readStartOfToday } from "../../../../workflows/seller/read-today"
import { takeInOrderWorkflow } from "../../../../workflows/sales-order/take-in-order"
import { answerConflict } from "../answer-conflict"
import type { CrmRequest, WithAdditional } from "../crm-request"
import { listed } from "../list"
import type { TakeInOrder } from "./delivering-validators"
import { salesOrderFilters } from "./filter"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { sales_orders: HttpSalesOrderRow[] }>,
) => {
  const today = await readStartOfToday(req.scope)
  const asked = await salesOrderFilters(req.scope, req.filterableFields, today)
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_sales_order",
    filters: visibleFilters(req.actor, "sales_order", asked),
    ...listed(req),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  const sales_orders = data.map((row) => toHttpSalesOrderRow(row, today))
  res.json({ sales_orders, count, offset, limit })
}

/** Takes a host order into the CRM. */
export const POST = answerConflict<WithAdditional<TakeInOrder>>(
  async (req, res: MedusaResponse<{ sales_order: HttpSalesOrder }>) => {
    const { result } = await takeInOrderWorkflow(req.scope).run({
      input: { ...req.validatedBody, actor_id: req.actor.user_id },
    })
    const sales_order = await readSalesOrder(req.scope, req.actor, result.id)
    if (!result.is_new) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Order #${sales_order.display_id} is in the CRM already.`,
      )
    }
    res.json({ sales_order })
  },
)
