import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import {
  AssignOpportunities,
  ListOpportunities,
  LoseOpportunity,
  MoveOpportunities,
  MoveOpportunity,
  NewOpportunity,
  StepBack,
  UndoMoves,
  UpdateOpportunity,
  WinOpportunity,
} from "./validators"

const one = "/admin/crm/opportunities/:id"

export const opportunityMiddlewares: MiddlewareRoute[] = [
  {
    method: "GET",
    matcher: "/admin/crm/opportunities",
    middlewares: [validateAndTransformQuery(ListOpportunities, {})],
  },
  {
    method: "POST",
    matcher: "/admin/crm/opportunities",
    middlewares: [bodyWithAdditionalData(NewOpportunity)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/opportunities/move",
    middlewares: [bodyWithAdditionalData(MoveOpportunities)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/opportunities/undo",
    middlewares: [bodyWithAdditionalData(UndoMoves)],
  },
  {
    method: "POST",
    matcher: "/admin/crm/opportunities/bulk/assign",
    middlewares: [bodyWithAdditionalData(AssignOpportunities)],
  },
  { method: "POST", matcher: one, middlewares: [bodyWithAdditionalData(UpdateOpportunity)] },
  { method: "POST", matcher: `${one}/move`, middlewares: [bodyWithAdditionalData(MoveOpportunity)] },
  { method: "POST", matcher: `${one}/win`, middlewares: [bodyWithAdditionalData(WinOpportunity)] },
  { method: "POST", matcher: `${one}/lose`, middlewares: [bodyWithAdditionalData(LoseOpportunity)] },
  { method: "POST", matcher: `${one}/reopen`, middlewares: [bodyWithAdditionalData(StepBack)] },
  { method: "POST", matcher: `${one}/undo`, middlewares: [bodyWithAdditionalData(StepBack)] },
]
