import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveFiles } from "./receive-files"

/** Files in one request. */
const MOST_FILES = 10

/** The routes that take files of a lead or an opportunity. */
export const attachmentMiddlewares: MiddlewareRoute[] = ["leads", "opportunities"].map((things) => ({
  method: "POST" as const,
  matcher: `/admin/crm/${things}/:id/files`,
  middlewares: [receiveFiles({ files: MOST_FILES })],
}))
