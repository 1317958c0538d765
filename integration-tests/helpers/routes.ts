import { ApiLoader, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"

export type Route = { method: string; path: string }

/** A request with this header is answered 204 when it gets as far as its route, which then does nothing. */
export const ONLY_REACH = "x-only-reach"

/**
 * Every route below the prefixes, filled in while the server starts: the router itself tells of each one it registers,
 * so none can be forgotten. Call it before the server starts, once in a file.
 */
export function watchRoutes(...prefixes: string[]): Route[] {
  const routes: Route[] = []
  ApiLoader.traceRoute = (handler, { route, method }) => {
    if (prefixes.some((prefix) => route.startsWith(prefix))) {
      routes.push({ method, path: route })
    }
    const reached: typeof handler = (req: MedusaRequest, res: MedusaResponse) => {
      if (!req.headers[ONLY_REACH]) return handler(req, res)
      res.status(204).end()
    }
    return reached
  }
  return routes
}
