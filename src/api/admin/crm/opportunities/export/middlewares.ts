import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../../validation"
import { ExportOpportunities } from "./validators"

export const opportunityExportMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/opportunities/export",
    middlewares: [validateAndTransformQuery(ExportOpportunities, {})],
  },
]
