import { validateAndTransformQuery } from "@medusajs/framework"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { bodyWithAdditionalData } from "../fields"
import { listOpportunities } from "./query-config"
import {
  ListOpportunities,
  LoseOpportunity,
  MoveOpportunity,
  NewOpportunity,
  StepBack,
  UpdateOpportunity,
  WinOpportunity,
} from "./validators"

const one = "/admin/crm/opportunities/:id"

export const opportunityMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/opportunities",
    middlewares: [validateAndTransformQuery(ListOpportunities, listOpportunities)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/opportunities",
    middlewares: [bodyWithAdditionalData(NewOpportunity)],
  },
  { method: "POST", matcher: one, middlewares: [bodyWithAdditionalData(UpdateOpportunity)] },
  { method: "POST", matcher: `${one}/move`, middlewares: [bodyWithAdditionalData(MoveOpportunity)] },
  { method: "POST", matcher: `${one}/win`, middlewares: [bodyWithAdditionalData(WinOpportunity)] },
  { method: "POST", matcher: `${one}/lose`, middlewares: [bodyWithAdditionalData(LoseOpportunity)] },
  { method: "POST", matcher: `${one}/reopen`, middlewares: [bodyWithAdditionalData(StepBack)] },
  { method: "POST", matcher: `${one}/undo`, middlewares: [bodyWithAdditionalData(StepBack)] },
]
