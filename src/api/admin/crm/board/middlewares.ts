import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { ReadBoard, ReadColumn } from "./validators"

export const boardMiddlewares: MiddlewareRoute[] = [
  { method: "GET", matcher: "/admin/crm/board", middlewares: [validateAndTransformQuery(ReadBoard, {})] },
  {
    method: "GET",
    matcher: "/admin/crm/board/:stage_id",
    middlewares: [validateAndTransformQuery(ReadColumn, {})],
  },
]
