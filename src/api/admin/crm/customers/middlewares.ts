import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData } from "../fields"
import { SaveBusinessDetails } from "./validators"

export const customerMiddlewares: MiddlewareRoute[] = [
  {
    method: "POST",
    matcher: "/admin/crm/customers/:id/business-details",
    middlewares: [bodyWithAdditionalData(SaveBusinessDetails)],
  },
]
