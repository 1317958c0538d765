import { z } from "zod"
import type { FieldType, FieldValue, RecordField } from "../../../utils/record-fields"
import { numberText, parseNumber } from "../format/numbers"
import {
  optionalEmail,
  optionalNumberText,
  optionalText,
  optionalUrl,
  orNull,
  orUndefined,
  requiredText,
} from "./form-values"

type Translate = (key: string) => string

/** What a form holds of a field: a list, a switch, or what is written. */
type FormValue<Field extends RecordField> = Field["type"] extends "tags" | "multi_select"
  ? string[]
  : Field["type"] extends "boolean"
    ? boolean
    : Field extends { is_required: true }
      ? string
      : string | undefined

type Shape<Field extends RecordField> = {
  [One in Field as One["name"]]: undefined extends FormValue<One>
    ? z.ZodOptional<z.ZodType<NonNullable<FormValue<One>>, NonNullable<FormValue<One>>>>
    : z.ZodType<FormValue<One>, FormValue<One>>
}

type FormValues<Field extends RecordField> = z.infer<z.ZodObject<Shape<Field>>>

/** How the form checks each type of field where it may be empty. */
const SCHEMAS: Record<FieldType, (t: Translate) => z.ZodType> = {
  text: () => optionalText,
  long_text: () => optionalText,
  number: optionalNumberText,
  money: optionalNumberText,
  date: () => optionalText,
  boolean: () => z.boolean(),
  select: () => optionalText,
  multi_select: () => z.array(z.string()),
  url: optionalUrl,
  email: optionalEmail,
  phone: () => optionalText,
  user: () => optionalText,
  customer: () => optionalText,
  tags: () => z.array(z.string()),
}

const schemaOf = (t: Translate, { type, is_required }: RecordField) =>
  is_required && type === "text" ? requiredText(t) : SCHEMAS[type](t)

/** What a form of these fields holds, each checked as its type wants it. */
export const formShapeOf = <const Field extends RecordField>(t: Translate, fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field.name, schemaOf(t, field)])) as Shape<Field>

function formValueOf(type: FieldType, value: unknown): unknown {
  switch (type) {
    case "tags":
    case "multi_select":
      return value ?? []
    case "boolean":
      return value ?? false
    case "number":
    case "money":
      return typeof value === "number" ? numberText(value) : ""
    case "date":
      return typeof value === "string" ? value.slice(0, 10) : ""
    default:
      return value ?? ""
  }
}

/** What a form of these fields starts with; what the record does not say is empty. */
export const formValuesOf = <const Field extends RecordField>(
  fields: readonly Field[],
  record: object,
): FormValues<Field> =>
  Object.fromEntries(
    fields.map(({ name, type }) => [name, formValueOf(type, (record as Record<string, unknown>)[name])]),
  ) as FormValues<Field>

function inputValueOf(type: FieldType, value: unknown): unknown {
  if (typeof value !== "string" && value !== undefined) {
    return value
  }
  switch (type) {
    case "number":
    case "money":
      return value?.trim() ? parseNumber(value) : null
    // A record is given to somebody, or left with whom it has.
    case "user":
      return orUndefined(value)
    default:
      return orNull(value)
  }
}

/** What a form of these fields says, as the routes take it: what is empty is emptied. */
export const inputOf = <const Field extends RecordField>(
  fields: readonly Field[],
  form: object,
): Partial<{ [One in Field as One["name"]]: FieldValue<One> }> =>
  Object.fromEntries(
    fields.map(({ name, type }) => [name, inputValueOf(type, (form as Record<string, unknown>)[name])]),
  ) as Partial<{ [One in Field as One["name"]]: FieldValue<One> }>
