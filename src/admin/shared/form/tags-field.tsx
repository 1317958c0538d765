import { Form } from "@medusajs/dashboard/components"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { TagsInput } from "./tags-input"

type Props<Values extends FieldValues> = { control: Control<Values>; name: FieldPath<Values> }

/** The tags of a record, in a form. */
export const TagsField = <Values extends FieldValues>({ control, name }: Props<Values>) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, ...field } }) => (
        <Form.Item>
          <Form.Label optional>{t("recordTools.tags")}</Form.Label>
          <Form.Control>
            <TagsInput {...field} value={value ?? []} data-testid={`tags-${name}`} />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
