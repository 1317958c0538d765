import { z } from "@medusajs/framework/zod"
import type { FieldType, FieldValue, RecordField } from "../../../utils/record-fields"
import {
  amount,
  date,
  id,
  LINE,
  NOTE,
  optionalEmail,
  optionalPhone,
  optionalText,
  optionalUrl,
  tags,
  text,
} from "./fields"

const emptyable = ({ is_required }: RecordField, schema: z.ZodType) =>
  is_required ? schema.optional() : schema.nullish()

const textOf = ({ is_required, max_length }: RecordField, longest: number) =>
  is_required ? text(max_length ?? longest).optional() : optionalText(max_length ?? longest)

const numberOf = ({ min, max }: RecordField) =>
  z
    .number()
    .min(min ?? -1e12)
    .max(max ?? 1e12)

/** How each type of field is checked. */
const SCHEMAS: Record<FieldType, (field: RecordField) => z.ZodType> = {
  text: (field) => textOf(field, LINE),
  long_text: (field) => textOf(field, NOTE),
  number: (field) => emptyable(field, numberOf(field)),
  money: (field) => emptyable(field, amount),
  date: (field) => emptyable(field, date),
  boolean: (field) => emptyable(field, z.boolean()),
  select: (field) => emptyable(field, z.enum(field.options ?? [])),
  multi_select: (field) => z.array(z.enum(field.options ?? [])).optional(),
  url: () => optionalUrl,
  email: () => optionalEmail,
  phone: () => optionalPhone,
  user: (field) => emptyable(field, id),
  customer: (field) => emptyable(field, id),
  tags: () => tags.optional(),
}

type Shape<Field extends RecordField> = {
  [One in Field as One["name"]]: z.ZodOptional<z.ZodType<FieldValue<One>>>
}

/** The part of a body that writes these fields; each may be left out, those that may be empty take null. */
export const shapeOf = <const Field extends RecordField>(fields: readonly Field[]): Shape<Field> =>
  Object.fromEntries(fields.map((field) => [field.name, SCHEMAS[field.type](field)])) as Shape<Field>
