import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SALES_ORDER_MODULE } from "../../../modules/sales_order"
import type SalesOrderModuleService from "../../../modules/sales_order/service"
import { completeCutOffAcceptances } from "../../offer/complete-acceptances"
import { followDocumentsWorkflow } from "../../opportunity/follow-documents"
import { refreshSalesOrderWorkflow } from "../refresh-sales-order"
import type { Repair } from "./finding"

/** Puts one disagreement right; doing it twice changes nothing more. */
export async function repair(container: MedusaContainer, wanted: Repair): Promise<void> {
  const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
  switch (wanted.by) {
    case "look":
      await refreshSalesOrderWorkflow(container).run({ input: { id: wanted.sales_order_id, actor_id: null } })
      return
    case "link":
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [SALES_ORDER_MODULE]: { crm_sales_order_id: wanted.sales_order_id },
        [Modules.ORDER]: { order_id: wanted.order_id },
      })
      return
    case "credited":
      await service.updateInvoices({ id: wanted.invoice_id, credited_total: wanted.credited_total })
      return
    case "board":
      await followDocumentsWorkflow(container).run({
        input: {
          opportunity_id: wanted.opportunity_id,
          operations: [
            {
              trigger: wanted.trigger,
              source: { type: "sales_order", id: wanted.sales_order_id },
              occurrence_key: `${wanted.trigger}:${wanted.sales_order_id}:repair:${Date.now()}`,
              actor_id: null,
            },
          ],
        },
      })
      return
    case "acceptance":
      await completeCutOffAcceptances(container)
      return
    case "series":
      await service.updateNumberSeries({ id: wanted.id, next: wanted.next })
  }
}
