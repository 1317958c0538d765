import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { NamesForm } from "../shared/form/names-form"
import { TextField } from "../shared/form/text-field"

/** The name in the languages of the dashboard. */
export const NamesFields = <Values extends FieldValues & NamesForm>({
  control,
}: {
  control: Control<Values>
}) => {
  const { t } = useTranslation("crm")
  const name = (field: keyof NamesForm) => field as FieldPath<Values>
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <TextField control={control} name={name("name_en")} label={t("settings.nameEn")} />
      <TextField
        control={control}
        name={name("name_ro")}
        label={t("settings.nameRo")}
        hint={t("settings.nameHint")}
      />
    </div>
  )
}
