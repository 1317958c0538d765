import { ApiLoader } from "@medusajs/framework/http"

export type Route = { method: string; path: string }

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
    return handler
  }
  return routes
}
