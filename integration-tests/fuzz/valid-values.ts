import fc, { type Arbitrary } from "fast-check"
import type { z } from "@medusajs/framework/zod"

/** Ids of records that exist, by what they are ids of; `any` has all of them. */
export type Ids = Record<string, string[]> & { any: string[] }

type Check = {
  _zod: { def: { check: string; minimum?: number; maximum?: number; value?: number; format?: string } }
}
/** What zod keeps of a schema, as far as values are made from it. */
type Definition = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  keyType?: z.ZodType
  valueType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  entries?: Record<string, string>
  values?: unknown[]
  format?: string
  checks?: Check[]
}

const definitionOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Definition } })._zod.def

const DAYS = [
  "2026-01-31",
  "2026-12-31",
  "2027-02-28",
  "2028-02-29",
  "2026-11-30T10:00:00Z",
  "2027-05-01T09:30:00+03:00",
]
const WORDS = ["Ana", "Birou", "SRL", "Ștefan", "țiglă", "x", "O'Neil", "a b", "50 %", "日本", "🙂 da"]

/** Values of texts that mean something, by what their field is called. */
const NAMED: [RegExp, readonly string[]][] = [
  [/(_at|_date|_from|_to|_until)$/, DAYS],
  [/^(email|to|cc)$/, ["ana@fuzz.test", "ION@fuzz.test", "zefirelul@leaks.test", ""]],
  [/phone/, ["+40722123456", "0264 123 456", "+40722999111", ""]],
  [/country_code/, ["ro", "DE", "fr", ""]],
  [/currency_code/, ["ron", "EUR", "usd"]],
  [/time_zone/, ["UTC", "Europe/Bucharest"]],
  [/url$/, ["https://fuzz.test/a?b=c", ""]],
  [/^iban$/, ["RO49AAAA1B31007593840000", ""]],
  [/^tax_id$/, ["RO14399840", "DE129273398", ""]],
  [/^color$/, ["blue", "green"]],
  [/^closed_days$/, ["all", "7", "90"]],
  [/^role_key$/, ["sales_rep", "team_lead", "sales_manager"]],
]

function textOf(name: string, { checks = [], format }: Definition, ids: Ids): Arbitrary<string> {
  if (/(^|_)ids?$|^(order|delete|with)$/.test(name)) {
    const right = ids[name.replace(/s$/, "")] ?? ids.any
    return fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...right) },
      { weight: 1, arbitrary: fc.constantFrom(...ids.any) },
      { weight: 1, arbitrary: fc.constantFrom("lead_01ARZ3NDEKTSV4RRFFQ69G5FAV", "none", "x") },
    )
  }
  if (format === "date") return fc.constantFrom(...DAYS.filter((day) => !day.includes("T")))
  const known = NAMED.find(([pattern]) => pattern.test(name))
  if (known) return fc.constantFrom(...known[1])
  if (format?.includes("date")) return fc.constantFrom(...DAYS)
  const longest =
    checks.map((check) => check._zod.def.maximum).find((maximum) => maximum !== undefined) ?? 200
  return fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
    .chain((words) => fc.constantFrom(words.join(" ").slice(0, longest), "a".repeat(Math.min(longest, 2000))))
}

function numberOf(name: string, { checks = [], format }: Definition): Arbitrary<number> {
  const rules = checks.map((check) => check._zod.def)
  const bound = (kind: string) => rules.find(({ check }) => check === kind)?.value
  const least = bound("greater_than") ?? (name === "amount" ? 0 : 1)
  const most = bound("less_than") ?? 1000
  const isWhole = format !== undefined || rules.some((rule) => rule.format?.includes("int"))
  const few = fc.integer({ min: Math.ceil(least), max: Math.min(Math.ceil(least) + 6, Math.floor(most)) })
  const several: Arbitrary<number>[] = [few, few, few, fc.constantFrom(least, most)]
  if (!isWhole) several.push(few.map((value) => Math.min(value + 0.125, most)))
  return fc.oneof(...several)
}

/** A value that may be missing: `undefined` is not sent. */
const maybe = (arbitrary: Arbitrary<unknown>, missing: unknown) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(missing) }, { weight: 2, arbitrary })

/** Values that a schema describes. What it checks beyond that, such as one field against another, they may break. */
export function valuesOf(schema: z.ZodType, ids: Ids, name = ""): Arbitrary<unknown> {
  const definition = definitionOf(schema)
  const inner = (part: z.ZodType | undefined, partName = name) => valuesOf(part as z.ZodType, ids, partName)
  switch (definition.type) {
    case "optional":
    case "default":
    case "prefault":
      return maybe(inner(definition.innerType), undefined)
    case "nullable":
      return fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 4, arbitrary: inner(definition.innerType) },
      )
    case "readonly":
    case "nonoptional":
    case "catch":
      return inner(definition.innerType)
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(definition.shape ?? {}).map(([key, part]) => [key, inner(part, key)]),
        ),
      )
    case "array":
      return fc.array(inner(definition.element), { minLength: 1, maxLength: 4 })
    case "record":
      return fc.dictionary(fc.constantFrom("en", "ro", "x"), inner(definition.valueType), { maxKeys: 2 })
    case "union":
      return fc.oneof(...(definition.options ?? []).map((option) => inner(option)))
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries ?? {}))
    case "literal":
      return fc.constantFrom(...(definition.values ?? []))
    case "boolean":
      return fc.boolean()
    case "number":
      return numberOf(name, definition)
    case "string":
      return textOf(name, definition, ids)
    case "pipe": {
      const before = definition.in as z.ZodType
      // What is made ready beforehand is described by what comes behind.
      return inner(definitionOf(before).type === "transform" ? definition.out : before)
    }
    case "unknown":
    case "any":
      return fc.jsonValue({ maxDepth: 2 })
    default:
      throw new Error(
        `${name || "a schema"}: no values are made for zod's ${definition.type}; teach valuesOf to`,
      )
  }
}
