import type { ReactElement } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Scope } from "../../../types/http"
import type { FieldType, RecordField } from "../../../utils/record-fields"
import { CustomerField } from "./customer-field"
import { OwnerField } from "./owner-field"
import { TagsField } from "./tags-field"
import { TextField } from "./text-field"

type Props<Values extends FieldValues> = {
  control: Control<Values>
  field: RecordField
  /** Whose owners a user field offers. */
  scope: Scope
  optional?: boolean
}

type InputType = "email" | "tel" | "url" | "date"
const INPUT_TYPES: Partial<Record<FieldType, InputType>> = {
  email: "email",
  phone: "tel",
  url: "url",
  date: "date",
}

/** Asks for a field of a record, as its type wants it. */
export const RecordFieldInput = <Values extends FieldValues>(props: Props<Values>): ReactElement => {
  const { control, field, scope, optional = !field.is_required } = props
  const { t } = useTranslation("crm")
  const name = field.name as FieldPath<Values>
  switch (field.type) {
    case "tags":
      return <TagsField control={control} name={name} />
    case "user":
      return <OwnerField control={control} name={name} scope={scope} />
    case "customer":
      return <CustomerField control={control} name={name} optional={optional} />
    case "long_text":
      return (
        <div className="md:col-span-full">
          <TextField control={control} name={name} label={t(field.label)} multiline optional={optional} />
        </div>
      )
    default:
      return (
        <TextField
          control={control}
          name={name}
          type={INPUT_TYPES[field.type]}
          inputMode={field.type === "number" || field.type === "money" ? "decimal" : undefined}
          label={t(field.label)}
          optional={optional}
        />
      )
  }
}
