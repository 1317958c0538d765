import type { z } from "@medusajs/framework/zod"
import middlewares from "../../src/api/middlewares"
import type { Validator } from "../../src/api/validation"
import type { Route } from "../helpers/routes"

/** A route with what it takes, as its own validators describe it. */
export type RouteInput = Route & {
  name: string
  body?: z.ZodType
  query?: z.ZodType
  form?: "files" | "fields"
}

/** Routes that are written to without a schema: they take a form. */
const FORMS: Record<string, RouteInput["form"]> = {
  "POST /admin/crm/leads/:id/files": "files",
  "POST /admin/crm/opportunities/:id/files": "files",
  "POST /admin/crm/seller/logo": "files",
  "POST /crm/offers/:token/accept": "fields",
  "POST /crm/offers/:token/decline": "fields",
}

const isValidator = (middleware: unknown): middleware is Validator =>
  ["body", "query"].includes((middleware as Validator).takes)

const schemaOf = ({ schema }: Validator) =>
  (typeof schema === "function" ? schema(undefined) : schema) as unknown as z.ZodType

/** What the middlewares say of each route, by method and path. */
function describedRoutes(): Map<string, Pick<RouteInput, "body" | "query">> {
  const described = new Map<string, Pick<RouteInput, "body" | "query">>()
  for (const { matcher, method, methods, middlewares: handlers = [] } of middlewares.routes ?? []) {
    const validators = (handlers as unknown[]).filter(isValidator)
    for (const one of [method ?? methods ?? []].flat()) {
      const name = `${one} ${String(matcher)}`
      const found = validators.map((validator) => [validator.takes, schemaOf(validator)])
      described.set(name, { ...described.get(name), ...Object.fromEntries(found) })
    }
  }
  return described
}

/**
 * Each route with what it takes.
 * @throws Error for a route that is written to and does not say what it takes, and for a validator without a route
 */
export function routeInputs(routes: Route[]): RouteInput[] {
  const described = describedRoutes()
  const inputs = routes.map(({ method, path }) => {
    const name = `${method} ${path}`
    return { method, path, name, form: FORMS[name], ...described.get(name) }
  })
  const unknown = inputs.filter(({ method, body, form }) => method === "POST" && !body && !form)
  if (unknown.length) {
    const names = unknown.map(({ name }) => name).join(", ")
    throw new Error(
      `Nothing says what these routes take: ${names}. Give them a validateAndTransformBody of src/api/validation.ts, or a row in FORMS of integration-tests/fuzz/route-inputs.ts`,
    )
  }
  const names = new Set(inputs.map(({ name }) => name))
  const lost = [...described].filter(([name, takes]) => (takes.body || takes.query) && !names.has(name))
  if (lost.length) {
    throw new Error(`These validators belong to no route: ${lost.map(([name]) => name).join(", ")}`)
  }
  return inputs
}
