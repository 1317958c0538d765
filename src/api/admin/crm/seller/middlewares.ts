import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateAndTransformQuery } from "../../../validation"
import { bodyWithAdditionalData } from "../fields"
import { receiveFiles } from "../receive-files"
import { PreviewSeller, SaveSeller } from "./validators"

export const sellerMiddlewares: MiddlewareRoute[] = [
  { method: "POST", matcher: "/admin/crm/seller", middlewares: [bodyWithAdditionalData(SaveSeller)] },
  {
    method: "POST",
    matcher: "/admin/crm/seller/logo",
    middlewares: [receiveFiles({ files: 1, megabytes: 2 })],
  },
  {
    method: "GET",
    matcher: "/admin/crm/seller/preview",
    middlewares: [validateAndTransformQuery(PreviewSeller, {})],
  },
]
