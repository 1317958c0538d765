/** What a field holds; what asks for it, checks it and shows it follows from the type. */
export const FIELD_TYPES = [
  "text",
  "long_text",
  "number",
  "money",
  "date",
  "boolean",
  "select",
  "multi_select",
  "url",
  "email",
  "phone",
  "user",
  "customer",
  "tags",
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** Where a field appears: where it is written, on the record's page (beside its contact or below), in the export's file. */
export const FIELD_PLACES = ["form", "contact", "details", "export"] as const
export type FieldPlace = (typeof FIELD_PLACES)[number]

/** A field of a record, declared once. Validators, forms, pages, exports and merges are derived from it. */
export type RecordField = {
  name: string
  type: FieldType
  /** The key of its label in the dashboard's texts. */
  label: string
  shown_on: readonly FieldPlace[]
  /** The longest text, in characters; by default what a line, or a note, may hold. */
  max_length?: number
  /** The least and the greatest number. */
  min?: number
  max?: number
  /** What a select offers. */
  options?: readonly string[]
  /** It always has a value: it cannot be emptied. */
  is_required?: boolean
  /** A stage may ask for it before a record comes in. */
  is_requirable?: boolean
}

type TextOf<Field extends RecordField> = Field extends { options: readonly (infer Option)[] }
  ? Option
  : Field["type"] extends "number" | "money"
    ? number
    : Field["type"] extends "boolean"
      ? boolean
      : string

type ListType = "tags" | "multi_select"

/** What a field of this declaration holds; null where it may be empty. */
export type FieldValue<Field extends RecordField> = Field["type"] extends ListType
  ? string[]
  : Field extends { is_required: true }
    ? TextOf<Field>
    : TextOf<Field> | null

/** What a record of these fields holds. */
export type FieldValues<Fields extends readonly RecordField[]> = {
  [Field in Fields[number] as Field["name"]]: FieldValue<Field>
}

type ShownOn<Field extends RecordField, Place extends FieldPlace> = Field extends RecordField
  ? Place extends Field["shown_on"][number]
    ? Field
    : never
  : never

/** The fields that appear in a place, in the order of their declaration. */
export function fieldsOn<const Field extends RecordField, Place extends FieldPlace>(
  fields: readonly Field[],
  place: Place,
): ShownOn<Field, Place>[] {
  return fields.filter((field): field is ShownOn<Field, Place> => field.shown_on.includes(place))
}

/** The fields that are of none of these types. */
export function fieldsBut<const Field extends RecordField, Type extends FieldType>(
  fields: readonly Field[],
  ...types: Type[]
): Exclude<Field, { type: Type }>[] {
  return fields.filter(
    (field): field is Exclude<Field, { type: Type }> => !types.some((type) => type === field.type),
  )
}

/** The fields that a stage may ask for. */
export function requirableOf<const Field extends RecordField>(
  fields: readonly Field[],
): Extract<Field, { is_requirable: true }>[] {
  return fields.filter((field): field is Extract<Field, { is_requirable: true }> => !!field.is_requirable)
}

/** The names of fields. */
export const namesOf = <const Field extends RecordField>(fields: readonly Field[]): Field["name"][] =>
  fields.map(({ name }) => name)

/** The key of a field's label; the name of one that is not among the fields. */
export const labelOf = (fields: readonly RecordField[], name: string): string =>
  fields.find((field) => field.name === name)?.label ?? name

/** As a form asks for them: long texts, which take the whole width, come behind the others. */
export const notesLast = <const Field extends RecordField>(fields: readonly Field[]): Field[] => [
  ...fields.filter(({ type }) => type !== "long_text"),
  ...fields.filter(({ type }) => type === "long_text"),
]
