import { validateAndTransformQuery } from "@medusajs/framework"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ExportOpportunities } from "./validators"

export const opportunityExportMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/opportunities/export",
    middlewares: [validateAndTransformQuery(ExportOpportunities, {})],
  },
]
