import { z } from "@medusajs/framework/zod"
import { refusal } from "../../errors"
import { refusalOfIssues } from "../refusal-of-issues"

const line = z.strictObject({
  sku: z.string().refine((sku) => sku !== "x", refusal("currency_not_sold", { currency: "x", known: "ron" })),
})

const schema = z
  .strictObject({
    name: z.string().min(1).max(5),
    code: z.string().min(3),
    quantity: z.number().gt(0).min(0.5).max(10),
    kind: z.enum(["a", "b"]),
    day: z.union([z.iso.date(), z.iso.datetime()]),
    id: z.string().regex(/^\w+$/),
    lines: z.array(line).min(1).max(2),
  })
  .partial()
  .extend({ there: z.boolean() })
  .refine(({ kind }) => kind !== "b", refusal("lost_reason_needed", { field: "reason" }))

function refused(given: object) {
  const request = { there: true, ...given }
  const { error } = schema.safeParse(request)
  const { code, details } = refusalOfIssues(error?.issues ?? [], request)
  return [code, details.field, details.params]
}

describe("what a validator refuses", () => {
  it.each<[object, string, string, object]>([
    [{ name: "" }, "field_required", "name", {}],
    [{ there: undefined }, "field_required", "there", {}],
    [{ name: "123456" }, "field_too_long", "name", { max: 5 }],
    [{ name: 7 }, "field_wrong_type", "name", { expected: "string" }],
    [{ code: "a" }, "field_too_short", "code", { min: 3 }],
    [{ quantity: 0 }, "field_not_above", "quantity", { min: 0 }],
    [{ quantity: 0.1 }, "field_too_small", "quantity", { min: 0.5 }],
    [{ quantity: 11 }, "field_too_big", "quantity", { max: 10 }],
    [{ kind: "c" }, "field_not_among", "kind", { values: ["a", "b"] }],
    [{ kind: "b" }, "lost_reason_needed", "reason", {}],
    [{ day: "tomorrow" }, "date_invalid", "day", {}],
    [{ id: "a b" }, "field_invalid", "id", {}],
    [{ lines: [] }, "field_too_few", "lines", { min: 1 }],
    [{ lines: Array(3).fill({ sku: "a" }) }, "field_too_many", "lines", { max: 2 }],
    [{ lines: [{ sku: "a" }, {}] }, "field_required", "lines.1.sku", {}],
    [{ lines: [{ sku: "x" }] }, "currency_not_sold", "lines.0.sku", { currency: "x", known: "ron" }],
    [{ lines: [{ sku: "a", b: 1 }] }, "field_unknown", "lines.0.b", { fields: ["b"] }],
  ])("%j has a code, a field and params", (given, ...expected) => {
    expect(refused(given)).toEqual(expected)
  })
})
