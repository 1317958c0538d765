import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData } from "../fields"
import { SaveVariantCost } from "./validators"

export const variantMiddlewares: MiddlewareRoute[] = [
  {
    method: "POST",
    matcher: "/admin/crm/variants/:id/costs",
    middlewares: [bodyWithAdditionalData(SaveVariantCost)],
  },
]
