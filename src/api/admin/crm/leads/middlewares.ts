import { validateAndTransformQuery } from "@medusajs/framework"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData } from "../fields"
import { listLeads } from "./query-config"
import { ConvertLead, CreateLead, DisqualifyLead, ListLeads, UpdateLead } from "./validators"

export const leadMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/leads",
    middlewares: [validateAndTransformQuery(ListLeads, listLeads)],
  },
  { method: "POST", matcher: "/admin/crm/leads", middlewares: [bodyWithAdditionalData(CreateLead)] },
  { method: "POST", matcher: "/admin/crm/leads/:id", middlewares: [bodyWithAdditionalData(UpdateLead)] },
  {
    method: "POST",
    matcher: "/admin/crm/leads/:id/convert",
    middlewares: [bodyWithAdditionalData(ConvertLead)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/leads/:id/disqualify",
    middlewares: [bodyWithAdditionalData(DisqualifyLead)],
  },
]
