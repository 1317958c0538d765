import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import { AskDeliveryNotePdf } from "../pdf-query"
import {
  CloseShort,
  CreateDelivery,
  ListCandidates,
  ShipDeliveryNote,
  TakeInOrder,
  UpdateDeliveryNote,
} from "./delivering-validators"
import { listSalesOrders } from "./query-config"
import { ListSalesOrders, NothingToSay } from "./validators"

const post = (matcher: string, middleware: ReturnType<typeof bodyWithAdditionalData>): MiddlewareRoute => ({
  method: "POST",
  matcher: `/admin/crm${matcher}`,
  middlewares: [middleware],
})

/** Orders with their delivery notes. */
export const salesOrderMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/sales-orders",
    middlewares: [validateAndTransformQuery(ListSalesOrders, listSalesOrders)],
  },
  {
    method: "GET",
    matcher: "/admin/crm/sales-orders/candidates",
    middlewares: [validateAndTransformQuery(ListCandidates, {})],
  },
  {
    method: "GET",
    matcher: "/admin/crm/delivery-notes/:id/pdf",
    middlewares: [validateAndTransformQuery(AskDeliveryNotePdf, {})],
  },
  post("/sales-orders", bodyWithAdditionalData(TakeInOrder)),
  post("/sales-orders/:id/deliveries", bodyWithAdditionalData(CreateDelivery)),
  post("/sales-orders/:id/close-short", bodyWithAdditionalData(CloseShort)),
  post("/delivery-notes/:id", bodyWithAdditionalData(UpdateDeliveryNote)),
  post("/delivery-notes/:id/ship", bodyWithAdditionalData(ShipDeliveryNote)),
  post("/delivery-notes/:id/delivered", bodyWithAdditionalData(NothingToSay)),
  post("/delivery-notes/:id/cancel", bodyWithAdditionalData(NothingToSay)),
]
