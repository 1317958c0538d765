import type { MedusaResponse } from "@medusajs/framework/http"
import type { HttpInvoiceRow, Page } from "../../../../types/http"
import {
  type InvoiceFilters,
  invoiceFilters,
  toHttpInvoiceRow,
} from "../../../../workflows/sales-order/read-invoice"
import { readStartOfToday } from "../../../../workflows/seller/read-today"
import type { CrmRequest } from "../crm-request"
import { listed } from "../list"
import { readPage } from "../../../../utils/read-rows"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { invoices: HttpInvoiceRow[] }>) => {
  const today = await readStartOfToday(req.scope)
  const { rows, count, offset, limit } = await readPage<Parameters<typeof toHttpInvoiceRow>[0]>(req.scope, {
    entity: "crm_invoice",
    filters: invoiceFilters(req.actor, req.filterableFields as InvoiceFilters, today),
    ...listed(req),
  })
  const invoices = rows.map((row) => toHttpInvoiceRow(row, today))
  res.json({ invoices, count, offset, limit })
}
