import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Scope } from "../../../types/http"
import { useOwnerOptions } from "../api/use-owner-options"
import { SelectField } from "./select-field"

type Props<Values extends FieldValues> = { control: Control<Values>; name: FieldPath<Values>; scope: Scope }

/** Whose the record is; not drawn for those who can give it to nobody but themselves. */
export const OwnerField = <Values extends FieldValues>({ control, name, scope }: Props<Values>) => {
  const { t } = useTranslation("crm")
  const options = useOwnerOptions(scope)
  return options.length > 1 ? (
    <SelectField control={control} name={name} label={t("fields.owner")} options={options} />
  ) : null
}
