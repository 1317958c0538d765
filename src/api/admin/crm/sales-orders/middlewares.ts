import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { bodyWithAdditionalData } from "../fields"
import { listSalesOrders } from "./query-config"
import { CreateDelivery, CreateInvoice, ListSalesOrders, NothingToSay } from "./validators"

const post = (matcher: string, middleware: ReturnType<typeof bodyWithAdditionalData>): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/crm${matcher}`,
  middlewares: [middleware],
})

/** Orders with their delivery notes and invoices. */
export const salesOrderMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/sales-orders",
    middlewares: [validateAndTransformQuery(ListSalesOrders, listSalesOrders)],
  },
  post("/sales-orders/:id/deliveries", bodyWithAdditionalData(CreateDelivery)),
  post("/sales-orders/:id/invoices", bodyWithAdditionalData(CreateInvoice)),
  post("/delivery-notes/:id/delivered", bodyWithAdditionalData(NothingToSay)),
  post("/invoices/:id/issue", bodyWithAdditionalData(NothingToSay)),
  post("/invoices/:id/cancel", bodyWithAdditionalData(NothingToSay)),
]
