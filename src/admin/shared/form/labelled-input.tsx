import { Input, Label, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  placeholder?: string
  /** So many lines of text instead of one. */
  rows?: number
  type?: "text" | "date"
  inputMode?: "decimal"
  /** The last day that may be chosen. */
  max?: string
  testId: string
}

/** Text outside a form of fields, as the small drawers ask it. */
export const LabelledInput = (props: Props) => {
  const { label, value, onChange, hint, error, placeholder, rows, type, inputMode, max, testId } = props
  const id = useId()
  const shared = {
    id,
    value,
    placeholder,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    "aria-invalid": !!error,
    "aria-describedby": hint || error ? `${id}-hint` : undefined,
    "data-testid": testId,
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {rows ? (
        <Textarea {...shared} rows={rows} />
      ) : (
        <Input {...shared} type={type} inputMode={inputMode} max={max} autoComplete="off" />
      )}
      {(hint || error) && (
        <Text id={`${id}-hint`} size="xsmall" className={error ? "text-ui-fg-error" : "text-ui-fg-muted"}>
          {error ?? hint}
        </Text>
      )}
    </div>
  )
}
