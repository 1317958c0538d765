import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HttpInvoiceRow, Page } from "../../../../types/http"
import {
  type InvoiceFilters,
  invoiceFilters,
  toHttpInvoiceRow,
} from "../../../../workflows/sales-order/read-invoice"
import { readStartOfToday } from "../../../../workflows/seller/read-today"
import type { CrmRequest } from "../crm-request"
import { listed } from "../list"

export const GET = async (req: CrmRequest, res: MedusaResponse<Page & { invoices: HttpInvoiceRow[] }>) => {
  const today = await readStartOfToday(req.scope)
  const { data, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "crm_invoice",
    filters: invoiceFilters(req.actor, req.filterableFields as InvoiceFilters, today),
    ...listed(req),
  })
  const { count = 0, skip: offset = 0, take: limit = 0 } = metadata ?? {}
  const rows = data as unknown as Parameters<typeof toHttpInvoiceRow>[0][]
  const invoices = rows.map((row) => toHttpInvoiceRow(row, today))
  res.json({ invoices, count, offset, limit })
}
