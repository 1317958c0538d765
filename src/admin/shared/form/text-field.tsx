import { Form } from "@medusajs/dashboard/components"
import { Input, Textarea } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  optional?: boolean
  multiline?: boolean
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "number"
  inputMode?: "decimal" | "numeric"
  hint?: string
}

export const TextField = <Values extends FieldValues>(props: Props<Values>) => {
  const { control, name, label, optional, multiline, type = "text", inputMode, hint } = props
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field }) => (
        <Form.Item>
          <Form.Label optional={optional}>{label}</Form.Label>
          <Form.Control>
            {multiline ? (
              <Textarea rows={4} {...field} value={field.value ?? ""} />
            ) : (
              <Input
                autoComplete="off"
                type={type}
                inputMode={inputMode}
                {...field}
                value={field.value ?? ""}
              />
            )}
          </Form.Control>
          {hint && <Form.Hint>{hint}</Form.Hint>}
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
