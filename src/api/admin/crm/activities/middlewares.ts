import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import { CreateActivity, ListActivities, SetDone, UpdateActivity } from "./validators"

const all = "/admin/crm/activities"

export const activityMiddlewares: MiddlewareRoute[] = [
  { method: "GET", matcher: all, middlewares: [validateAndTransformQuery(ListActivities, {})] },
  { method: "POST", matcher: all, middlewares: [bodyWithAdditionalData(CreateActivity)] },
  { method: "POST", matcher: `${all}/:id`, middlewares: [bodyWithAdditionalData(UpdateActivity)] },
  { method: "POST", matcher: `${all}/:id/done`, middlewares: [bodyWithAdditionalData(SetDone)] },
  { method: "POST", matcher: `${all}/:id/reopen`, middlewares: [bodyWithAdditionalData(SetDone)] },
]
