import type { MiddlewareRoute } from "@medusajs/framework/http"
import { guardStoreAccess } from "./guard-store-access"
import { hideNavigation } from "./hide-navigation"
import { limitOrderParts, limitOrders, limitReservations } from "./limit-lists"
import { limitNotification, limitNotifications } from "./limit-notifications"
import { limitSearch } from "./limit-search"
import { hostOrderMiddlewares } from "./lock-orders"
import { refuseCrmFields } from "./refuse-crm-fields"
import { workflowExecutionMiddlewares } from "./refuse-workflow-executions"

const get = (matcher: string, middleware: NonNullable<MiddlewareRoute["middlewares"]>[number]) => ({
  method: "GET" as const,
  matcher,
  middlewares: [middleware],
})

/**
 * The host's own admin routes. The guard goes before all that has a method; what narrows an answer comes after the
 * host's own reading of the request, as the host's middlewares of a path go before a plugin's.
 */
export const hostMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin", middlewares: [guardStoreAccess, refuseCrmFields] },
  // The store's customers follow links as well.
  { matcher: "/store", middlewares: [refuseCrmFields] },
  ...workflowExecutionMiddlewares,
  ...hostOrderMiddlewares,
  get("/admin/orders", limitOrders),
  get("/admin/returns", limitOrderParts),
  get("/admin/claims", limitOrderParts),
  get("/admin/exchanges", limitOrderParts),
  get("/admin/reservations", limitReservations),
  get("/admin/search", limitSearch),
  get("/admin/notifications", limitNotifications),
  get("/admin/notifications/:id", limitNotification),
  get("/admin/layouts/:zone/configuration", hideNavigation),
]
