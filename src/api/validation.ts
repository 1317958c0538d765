import * as host from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { refusalOfIssues } from "./refusal-of-issues"

type Body = Parameters<typeof host.validateAndTransformBody>[0]
type Query = Parameters<typeof host.validateAndTransformQuery>

/** A validator of a route: it tells what it lets pass, so that tests can send what it describes. */
export type Validator = { takes: "body" | "query"; schema: Body | Query[0] }

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** The host reads a list of one from `?name[]=a,b`. */
const queryOf = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [
      key,
      Array.isArray(value) && value.length === 1 && typeof value[0] === "string"
        ? value[0].split(",")
        : value,
    ]),
  )

/** What the host refused, with code and field: it says only a sentence, so the request is looked at once more. */
async function explain(error: unknown, schema: z.ZodType, request: unknown): Promise<unknown> {
  const strict = "strict" in schema ? (schema as z.ZodObject).strict() : schema
  const { error: found } = await strict.safeParseAsync(request)
  return found ? refusalOfIssues(found.issues, request, (error as Error).message) : error
}

const explaining =
  (
    validate: Middleware,
    schemaOf: (req: MedusaRequest) => z.ZodType,
    read: (req: MedusaRequest) => unknown,
  ) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    let refused: unknown
    await validate(req, res, (error?: unknown) => (refused = error))
    next(refused && (await explain(refused, schemaOf(req), read(req))))
  }

/** The host's, which keeps its schema to itself, with the schema to be read; a refusal has a code and names its field. */
export function validateAndTransformBody(schema: Body) {
  const schemaOf = (req: MedusaRequest) =>
    typeof schema === "function" ? schema(req.additionalDataValidator) : schema
  const validate = explaining(host.validateAndTransformBody(schema), schemaOf, ({ body }) => body)
  return Object.assign(validate, { takes: "body", schema } satisfies Validator)
}

/** The same for the query string. */
export function validateAndTransformQuery(schema: Query[0], config: Query[1]) {
  const validate = explaining(
    host.validateAndTransformQuery(schema, config) as Middleware,
    () => schema,
    ({ query }) => queryOf(query),
  )
  return Object.assign(validate, { takes: "query", schema } satisfies Validator)
}
