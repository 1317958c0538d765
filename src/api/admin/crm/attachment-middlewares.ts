import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveFiles } from "./receive-files"

/** The routes that take files of a lead or an opportunity. */
export const attachmentMiddlewares: MiddlewareRoute[] = ["leads", "opportunities"].map((things) => ({
  method: "POST" as const,
  matcher: `/admin/crm/${things}/:id/files`,
  middlewares: [receiveFiles({ files: 10, megabytes: 20 })],
}))
