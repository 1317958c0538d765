import { Label, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import type { Option } from "./select-field"

type Props = {
  label: string
  placeholder: string
  options: Option[]
  value: string
  onChange: (value: string) => void
  error?: string
  testId: string
}

/** A choice outside a form of fields, as the small drawers ask it. */
export const LabelledSelect = (props: Props) => {
  const { label, placeholder, options, value, onChange, error, testId } = props
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger
          id={id}
          aria-invalid={!!error}
          aria-describedby={error && `${id}-error`}
          data-testid={testId}
        >
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {error && (
        <Text id={`${id}-error`} size="xsmall" className="text-ui-fg-error">
          {error}
        </Text>
      )}
    </div>
  )
}
