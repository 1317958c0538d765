import { Input, toast } from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { numberText, parseNumber } from "../format/numbers"

type Props = {
  value: number | null
  label: string
  onCommit: (value: number) => Promise<unknown>
  disabled?: boolean
  testId?: string
  className?: string
}

/** A number saved when one leaves the field or presses enter; escape brings the old one back. */
export const NumberInput = ({ value, label, onCommit, disabled, testId, className }: Props) => {
  const { t } = useTranslation("crm")
  const [draft, setDraft] = useState<string | null>(null)
  const displayText = draft ?? (value === null ? "" : numberText(value))

  const commit = async () => {
    const number = draft === null || !draft.trim() ? undefined : parseNumber(draft)
    if (draft?.trim() && (number === undefined || number < 0)) {
      toast.error(t("common.notANumber"))
    } else if (number !== undefined && number !== value) {
      await onCommit(number)
    }
    setDraft(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault()
      void commit()
    }
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation()
      setDraft(null)
    }
  }

  return (
    <Input
      size="small"
      inputMode="decimal"
      aria-label={label}
      disabled={disabled}
      value={displayText}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => void commit()}
      onKeyDown={onKeyDown}
      className={className ?? "w-20 text-right tabular-nums"}
      data-testid={testId}
    />
  )
}
