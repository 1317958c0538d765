import { readdirSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { BODY_LIMITS, MOST_LINE_TEXT } from "../limits"

type Json = {
  type?: string
  maxLength?: number
  maxItems?: number
  pattern?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Json[]
  allOf?: Json[]
  oneOf?: Json[]
  items?: Json
  properties?: Record<string, Json>
  additionalProperties?: Json | boolean
  propertyNames?: Json
  maxProperties?: number
  countedTogether?: boolean
}

/** A client may escape any character of JSON, half a pair at a time. */
const ESCAPED = 6
/** In an address what is not ASCII counts as it is escaped there already. */
const UTF8 = 3
const NUMBER = 25
/** The keys of a record are short codes. */
const KEY = 12

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)

const isPlain = ({ pattern }: Json) => pattern === "^[\\w-]+$"

function sizeOfText(schema: Json, at: string): number {
  if (schema.countedTogether) {
    return 2
  }
  if (schema.format === "date" || schema.format === "date-time") {
    return 64
  }
  if (schema.maxLength === undefined) {
    throw new Error(`${at}: a text without a longest length`)
  }
  const perCharacter = isPlain(schema) ? 1 : schema.format === "uri" ? UTF8 : ESCAPED
  return schema.maxLength * perCharacter + 2
}

/** Bytes of the largest JSON that a schema accepts. @throws when something in it has no end */
function sizeOf(schema: Json, at: string): number {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    return Math.max(...choices.map((choice) => sizeOf(choice, at)))
  }
  if (schema.allOf) {
    return Math.min(...schema.allOf.map((part) => sizeOf(part, at)))
  }
  if (schema.enum || schema.const !== undefined) {
    return Math.max(...(schema.enum ?? [schema.const]).map((value) => JSON.stringify(value).length))
  }
  switch (schema.type) {
    case "string":
      return sizeOfText(schema, at)
    case "number":
    case "integer":
      return NUMBER
    case "boolean":
    case "null":
      return 5
    case "array":
      if (schema.maxItems === undefined) {
        throw new Error(`${at}: a list without a largest length`)
      }
      return 2 + schema.maxItems * (sizeOf(schema.items as Json, `${at}[]`) + 1)
    case "object":
      return sizeOfObject(schema, at)
    default:
      throw new Error(`${at}: ${JSON.stringify(schema)} has no size`)
  }
}

/** @throws for a record whose keys have no end */
function sizeOfObject(schema: Json, at: string): number {
  const { properties = {}, additionalProperties, propertyNames, maxProperties } = schema
  const own = Object.entries(properties).map(([key, value]) => key.length + 4 + sizeOf(value, `${at}.${key}`))
  if (typeof additionalProperties !== "object") {
    return 2 + sum(own)
  }
  const most = propertyNames?.enum?.length ?? maxProperties
  if (most === undefined) {
    throw new Error(`${at}: keys without an end`)
  }
  return 2 + sum(own) + most * (KEY + sizeOf(additionalProperties, `${at}.*`))
}

const folder = path.join(__dirname, "../admin/crm")
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) =>
  /validators\.ts$/.test(file),
)

/** Every schema of a body that the validators export; what a query string takes is read otherwise. */
const schemas = files.flatMap((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- all of them, whatever they are called
  const found = require(path.join(folder, file)) as Record<string, unknown>
  return Object.entries(found).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && !/^(List|Preview|Compare|Export|Read|Search|Find)/.test(name)
      ? [{ name: `${file} ${name}`, schema }]
      : [],
  )
})

const bytes = (limit: string) => parseInt(limit, 10) * (limit.endsWith("mb") ? 1024 * 1024 : 1024)

/** Those that carry the lines of an offer. */
const HAS_LINES = /^offers\/validators\.ts (Create|Transform|AddLines|BatchLines)/

it("finds the validators", () => {
  expect(schemas.length).toBeGreaterThan(40)
  expect(schemas.filter(({ name }) => HAS_LINES.test(name))).toHaveLength(4)
})

it.each(schemas)("the largest body of $name fits into what may be sent", ({ name, schema }) => {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json
  const hasLines = HAS_LINES.test(name)
  const size = sizeOf(json, name) + (hasLines ? MOST_LINE_TEXT * ESCAPED : 0)
  expect(size).toBeLessThanOrEqual(bytes(hasLines ? BODY_LIMITS.offerLines : BODY_LIMITS.usual))
})
