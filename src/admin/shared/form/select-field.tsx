import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useTranslation } from "react-i18next"

export type Option = { value: string; label: string }

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  options: Option[]
  optional?: boolean
  /** What else a choice changes. */
  onChange?: (value: string) => void
}

export const SelectField = <Values extends FieldValues>({
  control,
  name,
  label,
  options,
  optional,
  onChange: onChoose,
}: Props<Values>) => {
  const { t } = useTranslation("crm")
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { ref, onChange, value, ...field } }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            <Select
              {...field}
              value={value ?? ""}
              onValueChange={(chosen) => {
                onChange(chosen)
                onChoose?.(chosen)
              }}
            >
              <Select.Trigger ref={ref} aria-label={label} data-testid={`select-${name}`}>
                <Select.Value placeholder={t("common.choose")} />
              </Select.Trigger>
              <Select.Content>
                {options.map((option) => (
                  <Select.Item key={option.value} value={option.value}>
                    {option.label}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
