import * as host from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WithAdditionalData } from "@medusajs/medusa/api/utils/validators"
import { refusalOfIssues } from "./refusal-of-issues"

type Body = Parameters<typeof host.validateAndTransformBody>[0]
type Query = Parameters<typeof host.validateAndTransformQuery>
/** What the host gives its own `WithAdditionalData`: the store's schema for a route, if its middlewares name one. */
type AdditionalData = Parameters<ReturnType<typeof WithAdditionalData>>[0]

/** A validator of a route: it tells what it lets pass, so that tests can send what it describes. */
export type Validator = { takes: "body" | "query" | "form"; schema: Body | Query[0] }

/** A body that may be missing, or may not. */
type BodySchema = z.ZodObject | z.ZodOptional<z.ZodObject>

/**
 * `additional_data` as the host takes it: what the store's `additionalDataValidator` for the route says, else any record.
 */
export const additionalDataField = (validator?: AdditionalData) =>
  WithAdditionalData(z.strictObject({}))(validator).shape as { additional_data: z.ZodType }

/** The host's `WithAdditionalData`, also for a schema that compares its fields, or that takes no body at all. */
function withAdditionalData(schema: BodySchema, validator?: AdditionalData) {
  const field = additionalDataField(validator)
  return schema instanceof z.ZodOptional
    ? schema.unwrap().safeExtend(field).optional()
    : schema.safeExtend(field)
}

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

/**
 * The validator of every body of ours: what the schema says, and `additional_data` for the hooks of the workflow behind
 * the route. Built on the host's, which keeps its schema to itself; a refusal has a code and names its field.
 */
export function bodyWithAdditionalData(given: BodySchema) {
  const schema = (validator?: AdditionalData) => withAdditionalData(given, validator) as z.ZodObject
  const validate = explaining(
    host.validateAndTransformBody(schema),
    (req) => schema(req.additionalDataValidator),
    ({ body }) => body,
  )
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
