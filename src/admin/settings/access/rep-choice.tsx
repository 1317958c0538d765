import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCan } from "../../shared/api/use-can"
import type { Option } from "../../shared/form/select-field"

type Props = {
  label: string
  value: string
  options: Option[]
  onChoose: (value: string) => unknown
  testId: string
}

/** A choice in a row, saved as soon as it is made; plain text for those who can only look. */
export const RepChoice = ({ label, value, options, onChoose, testId }: Props) => {
  const { t } = useTranslation("crm")
  const { canConfigure } = useCan()
  const displayText = options.find((option) => option.value === value)?.label ?? "–"
  if (!canConfigure) {
    return <span>{displayText}</span>
  }
  return (
    <div className="p-1">
      <Select size="small" value={value} onValueChange={(chosen) => void onChoose(chosen)}>
        <Select.Trigger className="w-44" aria-label={`${label}: ${displayText}`} data-testid={testId}>
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
    </div>
  )
}
