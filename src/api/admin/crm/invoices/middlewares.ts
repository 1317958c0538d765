import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import { AskPdf } from "../pdf-query"
import { NothingToSay } from "../sales-orders/validators"
import { listInvoices } from "./query-config"
import {
  CancelInvoice,
  CreateInvoice,
  CreditInvoice,
  ListInvoices,
  PayInvoice,
  UpdateInvoice,
} from "./validators"

const post = (matcher: string, middleware: ReturnType<typeof bodyWithAdditionalData>): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/crm${matcher}`,
  middlewares: [middleware],
})

export const invoiceMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/invoices",
    middlewares: [validateAndTransformQuery(ListInvoices, listInvoices)],
  },
  {
    method: "GET",
    matcher: "/admin/crm/invoices/:id/pdf",
    middlewares: [validateAndTransformQuery(AskPdf, {})],
  },
  post("/sales-orders/:id/invoices", bodyWithAdditionalData(CreateInvoice)),
  post("/invoices/:id", bodyWithAdditionalData(UpdateInvoice)),
  post("/invoices/:id/issue", bodyWithAdditionalData(NothingToSay)),
  post("/invoices/:id/cancel", bodyWithAdditionalData(CancelInvoice)),
  post("/invoices/:id/credit", bodyWithAdditionalData(CreditInvoice)),
  post("/invoices/:id/pay", bodyWithAdditionalData(PayInvoice)),
]
