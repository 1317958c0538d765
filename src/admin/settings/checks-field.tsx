import { Form } from "@medusajs/dashboard/components"
import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import type { Control, FieldPath, FieldValues } from "react-hook-form"

export type Check = { value: string; label: string; isDisabled?: boolean; note?: string }

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  hint?: string
  checks: Check[]
}

/** Several of a list, each with its box; the field holds the values in the order of the list. */
export const ChecksField = <Values extends FieldValues>(props: Props<Values>) => {
  const { control, name, label, hint, checks } = props
  const id = useId()
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange } }) => {
        const chosen: string[] = value
        const toggle = (one: string, isOn: boolean) =>
          onChange(
            checks
              .map((check) => check.value)
              .filter((each) => (each === one ? isOn : chosen.includes(each))),
          )
        return (
          <Form.Item>
            <Form.Label optional>{label}</Form.Label>
            {hint && <Form.Hint>{hint}</Form.Hint>}
            <Form.Control>
              <div role="group" className="flex flex-col gap-y-2">
                {checks.map((check) => (
                  <div key={check.value} className="flex items-center gap-x-2">
                    <Checkbox
                      id={`${id}-${check.value}`}
                      checked={chosen.includes(check.value)}
                      disabled={check.isDisabled}
                      onCheckedChange={(isOn) => toggle(check.value, isOn === true)}
                      data-testid={`check-${name}-${check.value}`}
                    />
                    <Label htmlFor={`${id}-${check.value}`} size="small">
                      {check.label}
                    </Label>
                    {check.note && (
                      <Text size="xsmall" className="text-ui-fg-muted">
                        {check.note}
                      </Text>
                    )}
                  </div>
                ))}
              </div>
            </Form.Control>
            <Form.ErrorMessage />
          </Form.Item>
        )
      }}
    />
  )
}
