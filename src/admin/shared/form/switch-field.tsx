import { Form } from "@medusajs/dashboard/components"
import { Switch } from "@medusajs/ui"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
}

export const SwitchField = <Values extends FieldValues>({ control, name, label, hint }: Props<Values>) => (
  <Form.Field
    control={control}
    name={name}
    render={({ field: { value, onChange, ...field } }) => (
      <Form.Item>
        <div className="flex items-start gap-x-3">
          <Form.Control>
            <Switch {...field} checked={value} onCheckedChange={onChange} data-testid={`switch-${name}`} />
          </Form.Control>
          <div>
            <Form.Label>{label}</Form.Label>
            {hint && <Form.Hint>{hint}</Form.Hint>}
          </div>
        </div>
      </Form.Item>
    )}
  />
)
