import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  type DocumentType,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
} from "../../../modules/sales_order"

/**
 * The next number of a document type. A workflow that fails later leaves a gap, so this is for documents that may have
 * one (offers); invoices and credit notes take theirs in the transaction that issues them.
 */
export const takeNumberStep = createStep(
  "crm-take-number",
  async ({ document_type }: { document_type: DocumentType }, { container }) =>
    new StepResponse(
      await container.resolve<SalesOrderModuleService>(SALES_ORDER_MODULE).takeNumber(document_type),
    ),
)
