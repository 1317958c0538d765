import * as host from "@medusajs/framework/http"

type Body = Parameters<typeof host.validateAndTransformBody>[0]
type Query = Parameters<typeof host.validateAndTransformQuery>

/** A validator of a route: it tells what it lets pass, so that tests can send what it describes. */
export type Validator = { takes: "body" | "query"; schema: Body | Query[0] }

/** The host's, which keeps its schema to itself, with the schema to be read. */
export const validateAndTransformBody = (schema: Body) =>
  Object.assign(host.validateAndTransformBody(schema), { takes: "body", schema } satisfies Validator)

/** The host's, which keeps its schema to itself, with the schema to be read. */
export const validateAndTransformQuery = (schema: Query[0], config: Query[1]) =>
  Object.assign(host.validateAndTransformQuery(schema, config), {
    takes: "query",
    schema,
  } satisfies Validator)
