import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SALES_ORDER_MODULE, type SalesOrderModuleService } from "../../modules/sales_order"
import { completeCutOffAcceptances } from "../offer/complete-acceptances"
import { repairOpportunityStageWorkflow } from "../opportunity/repair-opportunity-stage"
import { refreshSalesOrderWorkflow } from "../sales-order/refresh-sales-order"
import type { Repair } from "../sales-order/check/finding"
import { SYSTEM_ACTOR_ID } from "../access/system-actor"

/** Puts one disagreement right; doing it twice changes nothing more. */
export async function repair(container: MedusaContainer, wanted: Repair): Promise<void> {
  const service = container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
  switch (wanted.by) {
    case "look":
      await refreshSalesOrderWorkflow(container).run({
        input: { id: wanted.sales_order_id, actor_id: SYSTEM_ACTOR_ID },
      })
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
      await repairOpportunityStageWorkflow(container).run({
        input: {
          actor_id: SYSTEM_ACTOR_ID,
          opportunity_id: wanted.opportunity_id,
          sales_order_id: wanted.sales_order_id,
          trigger: wanted.trigger,
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
