import type { MedusaResponse } from "@medusajs/framework/http"
import { crmError } from "../../../../errors/crm-error"
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
import { readPage } from "../../../../utils/read-rows"

export const GET = async (
  req: CrmRequest,
  res: MedusaResponse<Page & { sales_orders: HttpSalesOrderRow[] }>,
) => {
  const today = await readStartOfToday(req.scope)
  const asked = await salesOrderFilters(req.scope, req.filterableFields, today)
  const { rows, count, offset, limit } = await readPage<Record<string, unknown>>(req.scope, {
    entity: "crm_sales_order",
    filters: visibleFilters(req.actor, "sales_order", asked),
    ...listed(req),
  })
  const sales_orders = rows.map((row) => toHttpSalesOrderRow(row, today))
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
      throw crmError("order_taken_in", { number: sales_order.display_id })
    }
    res.json({ sales_order })
  },
)
