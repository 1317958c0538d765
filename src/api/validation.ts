import * as host from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { WithAdditionalData } from "@medusajs/medusa/api/utils/validators"

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

/**
 * The validator of every body of ours: what the schema says, and `additional_data` for the hooks of the workflow behind
 * the route. Built on the host's, which keeps its schema to itself.
 */
export function bodyWithAdditionalData(given: BodySchema) {
  const schema = (validator?: AdditionalData) => withAdditionalData(given, validator) as z.ZodObject
  return Object.assign(host.validateAndTransformBody(schema), { takes: "body", schema } satisfies Validator)
}

/** The host's, which keeps its schema to itself, with the schema to be read. */
export const validateAndTransformQuery = (schema: Query[0], config: Query[1]) =>
  Object.assign(host.validateAndTransformQuery(schema, config), {
    takes: "query",
    schema,
  } satisfies Validator)
