import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import middlewares from "../middlewares"
import type { Validator } from "../validation"

/** The buttons of the customer's page: a form without JSON. */
const BUTTONS = ["/crm/offers/:token/accept", "/crm/offers/:token/decline"]

const API = path.join(__dirname, "..")

/** The paths that a file of routes answers a POST on. */
const posts = readdirSync(API, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .filter((file) =>
    /export (const|(async )?function) POST\b/.test(readFileSync(path.join(API, file), "utf8")),
  )
  .map((file) => `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")}`)
  .filter((route) => !BUTTONS.includes(route))

const isValidator = (middleware: unknown): middleware is Validator =>
  ["body", "form"].includes((middleware as Validator).takes)

function validatorOf(route: string): Validator | undefined {
  return (middlewares.routes ?? [])
    .filter(
      ({ matcher, method, methods }) =>
        [method ?? methods ?? []].flat().includes("POST") && String(matcher) === route,
    )
    .flatMap(({ middlewares: handlers = [] }) => handlers as unknown[])
    .find(isValidator)
}

type WithAdditionalData = (validator?: z.ZodType) => z.ZodType

const schemaOf = (route: string) => validatorOf(route)?.schema as WithAdditionalData

const issuesOf = (schema: z.ZodType, body: unknown) => schema.safeParse(body).error?.issues ?? []

/** What is wrong with the fields' names and with additional_data; other fields may be missing. */
const refusals = (schema: z.ZodType, body: unknown) =>
  issuesOf(schema, body)
    .filter(({ code, path: [field] }) => code === "unrecognized_keys" || field === "additional_data")
    .map(({ code }) => code)

describe("every route that is written to", () => {
  it("is one of many", () => expect(posts.length).toBeGreaterThan(70))

  it.each(posts)(
    "%s takes additional_data as the store describes it, and no field it does not know",
    (route) => {
      const any = schemaOf(route)()
      expect(refusals(any, { additional_data: { colour: "red" } })).toEqual([])
      expect(refusals(any, { additional_data: null })).toEqual([])
      expect(refusals(any, { additional_data: "red" })).toEqual(["invalid_type"])
      expect(refusals(any, { colour: "red" })).toEqual(["unrecognized_keys"])

      const described = schemaOf(route)(z.strictObject({ colour: z.enum(["red"]) }).nullish())
      expect(refusals(described, { additional_data: { colour: "red" } })).toEqual([])
      expect(refusals(described, { additional_data: { colour: "blue" } })).toEqual(["invalid_value"])
    },
  )
})
