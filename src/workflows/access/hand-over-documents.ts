import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { type DocumentsToHandOver, handOverOffersStep } from "./steps/hand-over-offers"
import { handOverSalesOrdersStep } from "./steps/hand-over-sales-orders"

/** Offers and sales orders follow their opportunity or their owner. To be called inside a workflow. */
export function handOverDocuments(documents: WorkflowData<DocumentsToHandOver>): void {
  handOverOffersStep(documents)
  handOverSalesOrdersStep(documents)
}
