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

/** How the host calls its own validators, which keep their schema to themselves. */
const HOSTS = ["validateBody", "validateQuery"]

const isValidator = (middleware: unknown): middleware is Validator =>
  ["body", "query"].includes((middleware as Validator).takes)

const schemaOf = ({ schema }: Validator) =>
  (typeof schema === "function" ? schema(undefined) : schema) as unknown as z.ZodType

const isHidden = (middleware: unknown) =>
  !isValidator(middleware) && HOSTS.includes((middleware as { name: string }).name)

type Described = Pick<RouteInput, "body" | "query"> & { isHidden?: boolean }

/** What the middlewares say of each route, by method and path. */
function describedRoutes(): Map<string, Described> {
  const described = new Map<string, Described>()
  for (const { matcher, method, methods, middlewares: handlers = [] } of middlewares.routes ?? []) {
    const validators = (handlers as unknown[]).filter(isValidator)
    for (const one of [method ?? methods ?? []].flat()) {
      const name = `${one} ${String(matcher)}`
      const found = validators.map((validator) => [validator.takes, schemaOf(validator)])
      const hidden = (handlers as unknown[]).some(isHidden) ? { isHidden: true } : {}
      described.set(name, { ...described.get(name), ...hidden, ...Object.fromEntries(found) })
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
  const inputs = routes.map(({ method, path }): RouteInput & Described => {
    const name = `${method} ${path}`
    return { method, path, name, form: FORMS[name], ...described.get(name) }
  })
  const unknown = inputs.filter(
    ({ method, body, form, isHidden }) => isHidden || (method === "POST" && !body && !form),
  )
  if (unknown.length) {
    const names = unknown.map(({ name }) => name).join(", ")
    throw new Error(
      `Nothing says what these routes take: ${names}. Give them bodyWithAdditionalData and validateAndTransformQuery of src/api/validation.ts, or a row in FORMS of integration-tests/fuzz/route-inputs.ts`,
    )
  }
  const names = new Set(inputs.map(({ name }) => name))
  const lost = [...described].filter(([name, takes]) => (takes.body || takes.query) && !names.has(name))
  if (lost.length) {
    throw new Error(`These validators belong to no route: ${lost.map(([name]) => name).join(", ")}`)
  }
  return inputs
}
