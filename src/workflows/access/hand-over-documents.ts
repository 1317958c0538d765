import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventsStep } from "../emit-events"
import { CrmEvents } from "../events"
import { type DocumentsToHandOver, handOverOffersStep } from "./steps/hand-over-offers"
import { handOverSalesOrdersStep } from "./steps/hand-over-sales-orders"

/**
 * Offers and sales orders follow their opportunity or their owner, and those that became somebody else's are announced.
 * To be called inside a workflow.
 */
export function handOverDocuments(documents: WorkflowData<DocumentsToHandOver>): void {
  const offers = handOverOffersStep(documents)
  const orders = handOverSalesOrdersStep(documents)
  const events = transform({ offers, orders }, ({ offers, orders }) => [
    { name: CrmEvents.offer.assigned, data: offers.assigned },
    { name: CrmEvents.sales_order.assigned, data: orders.assigned },
  ])
  emitEventsStep({ events }).config({ name: "emit-documents-assigned" })
}
